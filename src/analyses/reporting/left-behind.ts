import type { Company } from '../../model/company.ts'
import type { Logged } from '../decisions/log.ts'
import { type Goals, isOver } from '../goals/goals.ts'
import type { YearsPriorities } from '../goals/priorities.ts'
import { titleOf } from '../goals/words.ts'
import type { FindLeaver, Leaver } from '../leavers.ts'
import { spokenName } from '../meeting-kind.ts'
import type { Actions } from '../risk/actions.ts'
import type { Automations } from '../risk/automations.ts'
import type { OpenBlocker } from '../risk/blockers.ts'
import { quoted } from '../words.ts'

type Kind =
  | 'decision'
  | 'decision_part'
  | 'action'
  | 'priority'
  | 'goals'
  | 'objective'
  | 'key_result'
  | 'process'
  | 'process_part'
  | 'meeting'
  | 'meeting_decider'
  | 'blocker'
  | 'automation'
  | 'alert'

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
  priorities: YearsPriorities
}

type Owned = Omit<Held, 'owner'> & { owner: string | null | undefined }

/** Those who have a part, and where each stands; one who is named alone stands in no list. */
const named = (names: string | readonly string[] | undefined, path: string) =>
  typeof names === 'string' || names === undefined
    ? [{ owner: names, path }]
    : names.map((owner, position) => ({ owner, path: `${path}[${position}]` }))

const raciParts = ['responsible', 'accountable', 'consulted', 'informed'] as const
const rapidParts = ['recommend', 'agree', 'perform', 'input', 'decide'] as const

function* parts({ company, decisions }: Open): Generator<Owned> {
  for (const { state, called, path, decision, decider_key } of decisions) {
    if (state !== 'open') continue
    for (const part of rapidParts) {
      // Who alone decides holds the decision itself.
      if (`rapid.${part}` === decider_key) continue
      for (const one of named(decision.rapid?.[part], `${path}.rapid.${part}`)) {
        yield { kind: 'decision_part', called: `${called} (${part})`, ...one }
      }
    }
  }
  for (const [position, row] of (company.raci ?? []).entries()) {
    const task = quoted(row.task ?? `task ${position + 1}`)
    for (const part of raciParts) {
      for (const one of named(row[part], `raci[${position}].${part}`)) {
        yield { kind: 'process_part', called: `${task} (${part})`, ...one }
      }
    }
  }
}

function* owned(open: Open): Generator<Owned> {
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
  for (const [position, priority] of (open.company.strategy?.priorities ?? []).entries()) {
    if (!open.priorities.running.includes(priority)) continue
    const called = quoted(priority.title ?? priority.id ?? `priority ${position + 1}`)
    const path = `strategy.priorities[${position}].owner`
    yield { kind: 'priority', called, owner: priority.owner, path }
  }
  for (const unit of isOver(open.goals.cycle) ? [] : open.goals.units) {
    const { goals, results, name, owner, path } = unit
    yield { kind: 'goals', called: `the goals of ${name}`, owner, path: `${path}.owner` }
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
  for (const [position, { meeting, owner, decider }] of (open.company.cadence ?? []).entries()) {
    const called = `the ${spokenName(meeting ?? `meeting ${position + 1}`)}`
    const path = `cadence[${position}]`
    yield { kind: 'meeting', called, owner, path: `${path}.owner` }
    yield { kind: 'meeting_decider', called, owner: decider, path: `${path}.decider` }
  }
  for (const { called, path, blocker } of open.blockers) {
    yield { kind: 'blocker', called, owner: blocker.owner, path: `${path}.owner` }
  }
  for (const [position, { name, owner }] of (open.company.automations ?? []).entries()) {
    const called = quoted(name ?? `automation ${position + 1}`)
    yield { kind: 'automation', called, owner, path: `automations[${position}].owner` }
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
  for (const { owner, ...thing } of [...owned(open), ...parts(open)]) {
    const leaver = owner == null ? undefined : leaverOf(owner)
    if (owner == null || leaver === undefined) continue
    const entry = found.get(leaver.path) ?? { leaver, held: [] }
    entry.held.push({ ...thing, owner })
    found.set(leaver.path, entry)
  }
  return [...found.values()]
}
