import type { Facts } from '../../../analyses/facts.ts'
import { type LateCheckIn, lastCheckIn, lateSince } from '../../../analyses/goals/check-ins.ts'
import {
  type CycleDays,
  type Goal,
  type GoalUnit,
  ownerOf,
  pathOf,
  type ResultRef,
  subjectOf,
} from '../../../analyses/goals/goals.ts'
import { isOff, outlookOfResult } from '../../../analyses/goals/outlook.ts'
import { counted, upperFirst } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import type { Evidence } from '../../../model/finding.ts'
import { valueKey } from '../../../model/value-key.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Gathered, type Rule } from '../../rule.ts'
import { citeConfidence, citeCount, citeCycle, dayOf } from './support/evidence.ts'
import { withoutRunningCycle } from './support/guard.ts'
import { lastDay } from './support/last-day.ts'
import { askedOf, roleOfUnit } from './support/per-unit.ts'
import { named, namedBy, percent, titled } from './support/say.ts'

const OVERDUE_DAYS = valueOf(goalFigures.check_in_days)

/** One alert for the company: nobody has ever checked in. */
function never(facts: Facts, cite: Cite): Draft {
  const goals = facts.goals()
  const { at } = facts.situation
  const { cycle, count } = goals
  return {
    subject: 'company',
    severity: 'medium',
    says: () => ({
      what: `0 of ${counted(count, 'key result', 'key results')} of ${cycle.quarter} ${count === 1 ? 'has' : 'have'} ever had a check-in, on ${dayOf(cycle)}.`,
      why: `Every value is the only one there is: whether ${count === 1 ? 'it' : `any of the ${count}`} moves or stands still cannot be seen, nor who stands behind it, ${cycle.left === 0 ? `and ${cycle.quarter} ends today` : `with ${counted(cycle.left, 'day', 'days')} left to react`}.`,
      how_to_act: [
        act(at, {
          action: `Collect a first check-in (value, confidence, note) for ${count === 1 ? 'the key result' : `each of the ${count} key results`}, and repeat it every week`,
          owner: undefined,
          role: 'COO',
          within: 'this_week',
          by: lastDay(cycle, at),
        }),
      ],
    }),
    basis: 'counted',
    evidence: () => [
      cite.computed(0, 'count', 'key results with a check-in', [citeCount(cite, goals)]),
      citeCount(cite, goals),
      ...citeCycle(cite, cycle, at),
    ],
  }
}

const sayLate = ({ ref, last_on, days }: LateCheckIn): string =>
  last_on === null
    ? `${titled(ref.result)} never`
    : `${titled(ref.result)} for ${counted(days, 'day', 'days')} (last ${formatDate(last_on)})`

/** Whether its owner's word, and not its pace, says that it falls short. */
const isDoubted = (ref: ResultRef, at: string): boolean =>
  outlookOfResult(ref, at).by === 'confidence'

const sayDoubt = ({ ref }: LateCheckIn, at: string): string =>
  `${percent(outlookOfResult(ref, at).confidence ?? 0)} confident of ${titled(ref.result)}`

/** A value that carries its day. */
interface Valued {
  ref: ResultRef
  on: string
  path: string
}

function valueOfDay(ref: ResultRef, { situation }: Facts): Valued | undefined {
  const key = valueKey(ref.result)
  const path = `${pathOf(ref)}.${key}`
  const on = ref.result[key] === undefined ? undefined : situation.sources.dateOf(path)
  return on === undefined ? undefined : { ref, on, path }
}

const sayValued = ({ ref, on }: Valued): string => `${titled(ref.result)} (${formatDate(on)})`

const sayLeft = ({ quarter, left }: CycleDays): string =>
  left === 0
    ? `${quarter} ends today`
    : `${counted(left, 'day', 'days')} of ${quarter} ${left === 1 ? 'is' : 'are'} left to do something about it`

function citeLast(cite: Cite, { ref, last_on, days }: LateCheckIn, at: string): Evidence {
  const path = pathOf(ref)
  const index = ref.result.check_ins?.findIndex(({ on }) => on === last_on) ?? -1
  if (last_on === null || index < 0) return cite.missing(path, 'check_ins')
  return cite.computed(days, 'days', `days from the last check-in to ${formatDate(at)}`, [
    cite.datum(`${path}.check_ins[${index}].on`),
  ])
}

const gatheredOf = (one: LateCheckIn, { start }: CycleDays): Gathered => ({
  called: titled(one.ref.result),
  since: start === null ? undefined : lateSince(one, start),
})

const countOf = ({ goals }: GoalUnit): number =>
  goals.reduce((sum, { results }) => sum + results.length, 0)

interface Group {
  unit: GoalUnit
  goal: Goal
  results: readonly LateCheckIn[]
}

function draftOf({ unit, goal, results: late }: Group, facts: Facts, cite: Cite): Draft | null {
  const { at } = facts.situation
  const { cycle } = facts.goals()
  const [first] = late
  if (first === undefined) return null
  const isCompany = unit.level === 'Company'
  const behind = late.filter(({ ref }) => isOff(outlookOfResult(ref, at).standing))
  const all = isCompany ? goal.results.length : countOf(unit)
  const list = isCompany ? `${goal.path}.key_results` : `${unit.path}.objectives`
  const heard = behind
    .filter(({ ref, last_on }) => last_on !== null && !isDoubted(ref, at))
    .map(({ ref }) => titled(ref.result))
  const doubted = behind.filter(({ ref }) => isDoubted(ref, at))
  const never = late.filter(({ last_on }) => last_on === null)
  const valued = never.flatMap(({ ref }) => valueOfDay(ref, facts) ?? [])
  const unheard = never
    .filter(({ ref }) => !valued.some((one) => one.ref === ref))
    .map(({ ref }) => titled(ref.result))
  const stand = [
    ...(heard.length === 0
      ? []
      : [`${named(heard)} ${heard.length === 1 ? 'was' : 'were'} behind when last heard of`]),
    ...(doubted.length === 0
      ? []
      : [
          `${doubted.length === 1 ? 'its owner was' : 'their owners were'} ${namedBy(doubted, (one) => sayDoubt(one, at))}`,
        ]),
    ...(valued.length === 0
      ? []
      : [
          `all that is known of ${namedBy(valued, sayValued)} is ${valued.length === 1 ? 'its value of that day' : 'their values of those days'}`,
        ]),
    ...(unheard.length === 0
      ? []
      : [`nobody has ever said how ${named(unheard)} ${unheard.length === 1 ? 'goes' : 'go'}`]),
  ]
  if (stand.length === 0) stand.push('the values are as old as that')
  return {
    subject: isCompany ? subjectOf(goal.objective) : unit.name,
    severity: isCompany && behind.length > 0 ? 'high' : 'medium',
    says: () => ({
      what: `${late.length} of ${counted(all, 'key result', 'key results')} of ${isCompany ? titled(goal.objective) : unit.name} ${late.length === 1 ? 'has' : 'have'} had no check-in: ${namedBy(late, sayLate)}.`,
      why: `${upperFirst(stand.join('; '))}, and ${sayLeft(cycle)}.`,
      how_to_act: [
        act(at, {
          action: `Check in on ${namedBy(late, ({ ref }) => titled(ref.result))}: value, confidence, what is in the way`,
          owner: ownerOf(first.ref),
          role: isCompany ? 'COO' : `lead of ${unit.name}`,
          within: 'this_week',
          by: lastDay(cycle, at),
        }),
      ],
    }),
    basis: 'counted',
    gathers: () => late.map((one) => gatheredOf(one, cycle)),
    evidence: () => [
      cite.computed(
        late.length,
        'count',
        `key results without a check-in for ${OVERDUE_DAYS} days`,
        late.slice(0, MOST_CITED).map((one) => citeLast(cite, one, at)),
      ),
      cite.computed(all, 'count', 'key results', [cite.datum(list)]),
      ...late.slice(0, MOST_CITED).map((one) => citeLast(cite, one, at)),
      cite.knowledge('goals.check_in_days', goalFigures.check_in_days.statements[0], 'days'),
    ],
    why_evidence: () => [
      ...citeCycle(cite, cycle, at),
      ...doubted.slice(0, MOST_CITED).map(({ ref }) => citeConfidence(cite, ref, at)),
      ...valued.slice(0, MOST_CITED).map(({ path }) => cite.datum(path)),
    ],
  }
}

/** Whether a department or team has never checked in on anything. */
const isSilent = ({ unit }: Group, at: string): boolean =>
  unit.level !== 'Company' && unit.results.every(({ result }) => lastCheckIn(result, at) === null)

/** One finding for all departments and teams that never checked in: what they miss is one habit. */
function neverOf(groups: readonly Group[], facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const { cycle } = facts.goals()
  const count = groups.reduce((sum, { results }) => sum + results.length, 0)
  const all = groups.reduce((sum, { unit }) => sum + countOf(unit), 0)
  const units = namedBy(groups, ({ unit }) => unit.name)
  const [only, ...others] = groups
  // What several have in common is the COO's to change; one has somebody who leads it.
  const lead = others.length === 0 ? only?.unit : undefined
  const one = lead !== undefined
  return {
    subject: 'company',
    severity: 'medium',
    says: () => ({
      what: `${count} of ${counted(all, 'key result', 'key results')} of ${units} ${count === 1 ? 'has' : 'have'} never had a check-in, on ${dayOf(cycle)}.`,
      why: `What ${units} ${one ? 'states' : 'state'} are single values: whether anything moves cannot be seen, nor who stands behind it, and ${sayLeft(cycle)}.`,
      how_to_act: [
        act(at, {
          action: `Have ${units} check in on ${one ? 'its' : 'their'} key results (value, confidence, what is in the way), and again every week`,
          owner: lead && askedOf(lead, lead.goals),
          role: lead ? roleOfUnit(lead) : 'COO',
          within: 'this_week',
          by: lastDay(cycle, at),
        }),
      ],
    }),
    basis: 'counted',
    extent: count,
    gathers: () => groups.flatMap(({ results }) => results.map((one) => gatheredOf(one, cycle))),
    evidence: () => {
      const late = groups.flatMap(({ results }) => results).slice(0, MOST_CITED)
      return [
        cite.computed(
          count,
          'count',
          'key results without a check-in',
          late.map((each) => citeLast(cite, each, at)),
        ),
        cite.computed(
          all,
          'count',
          'key results of these departments and teams',
          groups.slice(0, MOST_CITED).map(({ unit }) => cite.datum(`${unit.path}.objectives`)),
        ),
        ...citeCycle(cite, cycle, at),
      ]
    },
  }
}

/** Key results of the running cycle that nobody has checked in on. */
export const checkInOverdue: Rule = {
  name: 'check_in_overdue',
  area: 'okr',
  docs: {
    what: 'Key results without a check-in for 14 days of their running cycle: one finding for the company when no key result ever had one, else one for each objective of the company and each department and team, but one for all of those that have not checked in on any. What is done needs none.',
    why: 'A value that nobody renews says where the quarter was, not where it is.',
    act: 'Check in now, with value, confidence and what is in the way.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { check_in_days: goalFigures.check_in_days },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts)
    if (nothing !== null) return nothing
    const { ever, late } = facts.checkIns()
    if (late.length === 0) return found([])
    if (ever === 0) return found([never(facts, cite)])
    const { at } = facts.situation
    const unheard = late.filter((group) => isSilent(group, at))
    const drafts = late
      .filter((group) => !isSilent(group, at))
      .map((group) => draftOf(group, facts, cite))
      .filter((draft) => draft !== null)
    return found(unheard.length === 0 ? drafts : [...drafts, neverOf(unheard, facts, cite)])
  },
}
