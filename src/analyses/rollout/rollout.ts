import {
  type AdoptionLever,
  adoptionLevers,
  changeFigures,
  type FailureMode,
  failureModes,
  involvementWords,
  type ResistanceKind,
  type RolloutPhase,
  resistanceKinds,
  rolloutChecklist,
} from '../../knowledge/change.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { adkar, type Condition, riskFigures } from '../../knowledge/risk.ts'
import { addDays, daysBetween } from '../../model/dates.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { ChangeState, GroupInChange } from '../risk/changes.ts'

type Checklist = NonNullable<ChangeState['change']['checklist']>

/** An item of the rollout plan. */
export interface PlannedItem {
  item: string
  /** The item of the standard plan that it is; null for one of the company's own. */
  standard: string | null
  phase: RolloutPhase | 'own'
  /** The day by which it is due; null where there is no launch day. */
  due_on: string | null
  owner: string | null
  done_on: string | null
  state: 'done' | 'open' | 'overdue' | 'not_planned'
}

/** A group of people, and what holds it back. */
export interface GroupState {
  name: string
  people: number | null
  adopted: number | null
  adoption_pct: number | null
  scores: Record<Condition, number | null>
  barrier: Condition | null
  /** Share of those asked who are at 3 or less in the barrier; null without single answers. */
  stuck_pct: number | null
}

export interface Rollout {
  path: string
  name: string
  launch_on: string | null
  days_since_launch: number | null
  adoption_pct: number | null
  target_adoption_pct: number | null
  /** Points a week by which adoption must rise to reach its target when the change is closed. */
  needed_points_per_week: number | null
  groups: GroupState[]
  milestones: { name: Exclude<RolloutPhase, 'pre_launch'>; on: string }[]
  items: PlannedItem[]
  resistance: {
    group: string | null
    kind: ResistanceKind | null
    /** The kind as written, where it is none that has an answer. */
    other_kind: string | null
    said: string | null
    response: string | null
  }[]
  levers: Record<AdoptionLever, 'pulled' | 'open' | 'not_planned'>
  failure_modes: FailureMode[]
  /** What keeps it from being closed; empty when it can be. */
  not_ready: string[]
}

const LIMIT = valueOf(riskFigures.change_barrier)
const WEEK = valueOf(timeFigures.days_per_week)
const offsets: Record<Exclude<RolloutPhase, 'pre_launch'>, number> = {
  launch: 0,
  two_week_check: valueOf(changeFigures.two_week_days),
  thirty_day_review: valueOf(changeFigures.review_days),
  ninety_day_close: valueOf(changeFigures.close_days),
}
/** The items whose absence after the launch is a sign of failure. */
const [, { item: TRAINING }, { item: FEEDBACK }] = rolloutChecklist.launch
const phases = Object.keys(rolloutChecklist) as RolloutPhase[]

/** The day a phase is due: before the launch, on it, or so many calendar days after it. */
const dayOf = (launch: string, phase: RolloutPhase): string =>
  addDays(launch, phase === 'pre_launch' ? 0 : offsets[phase])

const isDone = (done_on: string | undefined, at: string): boolean =>
  done_on !== undefined && done_on <= at

function stateOf(done: boolean, due_on: string | null, at: string): PlannedItem['state'] {
  if (done) return 'done'
  return due_on !== null && due_on < at ? 'overdue' : 'open'
}

/** The standard items with the state of the company's own that mean the same, then the rest of its
 *  own. Each of its items counts once. */
function itemsOf(checklist: Checklist, launch: string | undefined, at: string): PlannedItem[] {
  const free = new Set(checklist)
  const take = (words: RegExp) => {
    for (const own of free) {
      if (own.item === undefined || !words.test(own.item)) continue
      free.delete(own)
      return own
    }
    return undefined
  }
  const standard = phases.flatMap((phase) =>
    rolloutChecklist[phase].map(({ item, words }): PlannedItem => {
      const own = take(words)
      const due_on = launch === undefined ? null : dayOf(launch, phase)
      const done = isDone(own?.done_on, at)
      const state = own === undefined ? 'not_planned' : stateOf(done, due_on, at)
      return {
        item: own?.item ?? item,
        standard: item,
        phase,
        due_on,
        owner: own?.owner ?? null,
        done_on: own?.done_on ?? null,
        state,
      }
    }),
  )
  const rest = [...free].map(
    ({ item, owner, done_on }): PlannedItem => ({
      item: item ?? 'an item without words',
      standard: null,
      phase: 'own',
      due_on: null,
      owner: owner ?? null,
      done_on: done_on ?? null,
      state: isDone(done_on, at) ? 'done' : 'open',
    }),
  )
  return [...standard, ...rest]
}

function groupState({ name, group, barrier, scores }: GroupInChange): GroupState {
  const { people = null, adopted = null, answers = [] } = group
  const given = answers.flatMap((answer) => (barrier === null ? [] : (answer[barrier] ?? [])))
  const stuck = given.filter((score) => score <= LIMIT).length
  return {
    name,
    people,
    adopted,
    adoption_pct:
      people === null || adopted === null || people === 0 ? null : (adopted / people) * 100,
    scores: Object.fromEntries(
      adkar.map((condition) => [condition, scores[condition] ?? null]),
    ) as GroupState['scores'],
    barrier,
    stuck_pct: given.length === 0 ? null : (stuck / given.length) * 100,
  }
}

const kindOf = (kind: string | undefined): ResistanceKind | null => {
  const key = kind
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  return key !== undefined && Object.hasOwn(resistanceKinds, key) ? (key as ResistanceKind) : null
}

function leversOf(checklist: Checklist, at: string): Rollout['levers'] {
  const stateOfLever = (words: RegExp) => {
    const own = checklist.filter(({ item }) => item !== undefined && words.test(item))
    if (own.length === 0) return 'not_planned'
    return own.some(({ done_on }) => isDone(done_on, at)) ? 'pulled' : 'open'
  }
  return {
    easier: stateOfLever(adoptionLevers.easier.words),
    visible: stateOfLever(adoptionLevers.visible.words),
    meaningful: stateOfLever(adoptionLevers.meaningful.words),
  }
}

/** Signs of the ways in which rollouts fail; only of one that is launched and has a checklist. */
function failureModesOf(
  state: ChangeState,
  items: readonly PlannedItem[],
  rollout: Pick<Rollout, 'levers' | 'adoption_pct'>,
  at: string,
) {
  const { checklist = [] } = state.change
  if (!state.launched || checklist.length === 0) return []
  const isHeld = (means: string) =>
    items.some(({ standard, state }) => standard === means && state === 'done')
  const involved = checklist.some(
    ({ item, done_on }) => item !== undefined && involvementWords.test(item) && isDone(done_on, at),
  )
  const signs: Record<FailureMode, boolean> = {
    no_training: !isHeld(TRAINING),
    no_feedback: !isHeld(FEEDBACK),
    no_accountability: rollout.adoption_pct === null,
    old_way_open: rollout.levers.easier !== 'pulled',
    top_down: !involved,
  }
  return (Object.keys(failureModes) as FailureMode[]).filter((mode) => signs[mode])
}

/** What keeps a change from being closed: its day, its adoption, a group that is stuck, open items. */
function notReady(
  { launched, change, adoption_pct, groups }: ChangeState,
  items: readonly PlannedItem[],
  at: string,
): string[] {
  const { launch_on, target_adoption_pct: target } = change
  const reasons: string[] = []
  if (launch_on === undefined) reasons.push('there is no launch day')
  else if (!launched) reasons.push(`it is launched on ${formatDate(launch_on)}`)
  else if (at < dayOf(launch_on, 'ninety_day_close')) {
    reasons.push(`its day to close is ${formatDate(dayOf(launch_on, 'ninety_day_close'))}`)
  }
  if (adoption_pct === null) reasons.push('adoption is not known')
  else if (target === undefined) reasons.push('no target of adoption is given')
  else if (adoption_pct < target) reasons.push('adoption is under its target')
  const stuck = groups.filter(({ barrier }) => barrier !== null)
  if (stuck.length > 0) reasons.push(`${stuck.map(({ name }) => name).join(', ')} stuck`)
  const open = items.filter(({ state }) => state === 'open' || state === 'overdue')
  if (open.length > 0) reasons.push(`${open.length} of its own items open`)
  return reasons
}

function rolloutOf(state: ChangeState, at: string): Rollout {
  const { change, groups, adoption_pct, path, name } = state
  const { launch_on, target_adoption_pct: target = null, checklist = [], resistance = [] } = change
  const items = itemsOf(checklist, launch_on, at)
  const levers = leversOf(checklist, at)
  const weeksLeft =
    launch_on === undefined ? 0 : daysBetween(at, dayOf(launch_on, 'ninety_day_close')) / WEEK
  const isBehind =
    state.launched && adoption_pct !== null && target !== null && adoption_pct < target
  return {
    path,
    name,
    launch_on: launch_on ?? null,
    days_since_launch: launch_on === undefined ? null : daysBetween(launch_on, at),
    adoption_pct,
    target_adoption_pct: target,
    needed_points_per_week: isBehind && weeksLeft > 0 ? (target - adoption_pct) / weeksLeft : null,
    groups: groups.map(groupState),
    milestones:
      launch_on === undefined
        ? []
        : (Object.keys(offsets) as (keyof typeof offsets)[]).map((phase) => ({
            name: phase,
            on: dayOf(launch_on, phase),
          })),
    items,
    resistance: resistance.map(({ group, kind, said }) => {
      const known = kindOf(kind)
      return {
        group: group ?? null,
        kind: known,
        other_kind: known === null ? (kind ?? null) : null,
        said: said ?? null,
        response: known === null ? null : resistanceKinds[known].response,
      }
    }),
    levers,
    failure_modes: failureModesOf(state, items, { levers, adoption_pct }, at),
    not_ready: notReady(state, items, at),
  }
}

/** The rollout of every change: plan, adoption, groups, resistance, levers, readiness to close.
 *  Source: seed, process_frameworks, change management. */
export const planRollouts = (changes: readonly ChangeState[], at: string): Rollout[] =>
  changes.map((state) => rolloutOf(state, at))
