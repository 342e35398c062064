import type { Company } from '../../model/company.ts'
import type { Logged } from '../decisions/log.ts'
import { type Goals, isOver } from '../goals/goals.ts'
import { titleOf } from '../goals/words.ts'
import type { Actions } from '../risk/actions.ts'
import type { Automations } from '../risk/automations.ts'
import type { OpenBlocker } from '../risk/blockers.ts'
import { quoted } from '../words.ts'
import type { FindLeaver, Leaver } from './leavers.ts'

type Kind = 'decision' | 'action' | 'objective' | 'key_result' | 'process' | 'blocker' | 'alert'

/** Something open that hangs on one person. */
export interface Held {
  kind: Kind
  called: string
  owner: string
  /** Where the data name the owner. */
  path: string
  /** Until when it is to be done, where the data say. */
  due_on?: string | undefined
}

/** What the things are taken from. */
interface Open {
  company: Company
  decisions: readonly Logged[]
  actions: Actions
  goals: Goals
  blockers: readonly OpenBlocker[]
  automations: Automations
}

function* owned(open: Open): Generator<Omit<Held, 'owner'> & { owner: string | null | undefined }> {
  for (const { state, decider, decider_key, called, path, decision } of open.decisions) {
    if (state !== 'open' || decider_key === null) continue
    const { decide_by: due_on } = decision
    yield { kind: 'decision', called, owner: decider, path: `${path}.${decider_key}`, due_on }
  }
  const { overdue, ahead } = open.actions
  for (const { called, owner, path, due_on, done_on } of [...overdue, ...ahead]) {
    if (done_on === null) {
      yield { kind: 'action', called, owner, path: `${path}.owner`, due_on }
    }
  }
  for (const { goals, results } of isOver(open.goals.cycle) ? [] : open.goals.units) {
    for (const { objective, path } of goals) {
      const called = quoted(titleOf(objective))
      yield { kind: 'objective', called, owner: objective.owner, path: `${path}.owner` }
    }
    for (const { goal, index, result } of results) {
      const path = `${goal.path}.key_results[${index}].owner`
      yield { kind: 'key_result', called: quoted(titleOf(result)), owner: result.owner, path }
    }
  }
  for (const [position, { name, id, owner }] of (open.company.processes ?? []).entries()) {
    const called = name ?? id ?? `process ${position + 1}`
    yield { kind: 'process', called, owner, path: `processes[${position}].owner` }
  }
  for (const { called, path, blocker } of open.blockers) {
    yield { kind: 'blocker', called, owner: blocker.owner, path: `${path}.owner` }
  }
  for (const { name, path, automation } of open.automations.running) {
    const called = `the alerts of ${quoted(name)}`
    yield { kind: 'alert', called, owner: automation.alert_to, path: `${path}.alert_to` }
  }
}

/** What those who have left still hold, by leaver, in the order in which they are met. */
export function leftBehind(
  leaverOf: FindLeaver,
  open: Open,
): { leaver: Leaver; held: readonly Held[] }[] {
  const found = new Map<string, { leaver: Leaver; held: Held[] }>()
  for (const { owner, ...thing } of owned(open)) {
    const leaver = owner == null ? undefined : leaverOf(owner)
    if (owner == null || leaver === undefined) continue
    const entry = found.get(leaver.path) ?? { leaver, held: [] }
    entry.held.push({ ...thing, owner })
    found.set(leaver.path, entry)
  }
  return [...found.values()]
}
