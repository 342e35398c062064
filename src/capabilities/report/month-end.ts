import { createFacts, type Facts } from '../../analyses/facts.ts'
import { type Goal, type ResultRef, resultsOf, subjectOf } from '../../analyses/goals/goals.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { listedBy } from '../../analyses/listed.ts'
import { once } from '../../analyses/once.ts'
import { subjectOfBlocker } from '../../analyses/risk/blockers.ts'
import type { KeyResult } from '../../model/company.ts'
import type { Finding } from '../../model/finding.ts'
import { dayOf } from '../../model/hours.ts'
import { valueKey } from '../../model/value-key.ts'
import { formatDate } from '../../reports/format-date.ts'
import { allFindings } from '../brief/brief.ts'
import { UsageError } from '../usage-error.ts'
import { goalsAfter, isOfGoals } from './goals-after.ts'
import { milestoneCalled } from './milestones.ts'
import type { Missing } from './missing.ts'
import type { Month } from './period.ts'
import type { Point } from './points.ts'
import { dayOfValue } from './results.ts'

/** The subject of a finding that tells several things together. */
const ALL = 'company'

/** The company as it stood at the end of a month, or stands where the month is not over. */
export interface MonthEnd {
  facts: Facts
  on: string
  isPast: boolean
  /** The company as it is today. */
  now: Facts
  /** The company with the goals of the time after its day; undefined where the quarter goes on. */
  after: () => Facts | null | undefined
  /** What was done or settled since: words that say so, by what it is. */
  settled: () => ReadonlyMap<string, string>
}

/** The company at the end of a day, or today where that is to come, by all that is dated until then;
 *  values without a day count for any. Undefined where what is told of the day does not fit together. */
export function factsOn(facts: Facts, day: string): Facts | undefined {
  const { situation } = facts
  const { at, past } = situation
  if (day >= at) return facts
  const then = past === undefined ? { ...situation, at: day } : past.retoldOn(day)
  return then && createFacts(then, {})
}

/** The end of a month. */
export function monthEnd(facts: Facts, { to }: Month): MonthEnd {
  const { at: today } = facts.situation
  if (to >= today) {
    const after = once(() => goalsAfter(facts, facts, today))
    return { facts, on: today, isPast: false, now: facts, after, settled: () => new Map() }
  }
  const then = factsOn(facts, to)
  if (then === undefined) {
    throw new UsageError(
      `--month: what the files say of ${to} does not fit together`,
      `coo validate --at ${to} shows where`,
    )
  }
  const settled = once(() => settledAfter(to, facts))
  const after = once(() => goalsAfter(then, facts, to))
  return { facts: then, on: to, isPast: true, now: facts, after, settled }
}

/** Whether milestones are counted by the days they were hit on, which tell of any day. */
const isCountedByDays = ({ type, milestones_hit, milestone_dates = [] }: KeyResult): boolean =>
  type === 'milestone' && milestones_hit === undefined && milestone_dates.length > 0

/** Whether there is a value; one without a day may be of any, once the cycle has begun. */
function isKnown(ref: ResultRef, end: MonthEnd): boolean {
  if (isCountedByDays(ref.result)) return true
  if (ref.result[valueKey(ref.result)] === undefined) return false
  const { start } = end.facts.goals().cycle
  return start === null || start <= end.on || dayOfValue(ref, end.facts) !== null
}

/** Whether the value of a key result at the end of a month is not known, as only later ones are. */
export const isUnknown = (ref: ResultRef, end: MonthEnd): boolean =>
  end.isPast && !isKnown(ref, end)

/** Objectives with the key results alone that can be judged at the end of the month. */
export const judgeable = (goals: readonly Goal[], end: MonthEnd): readonly Goal[] =>
  end.isPast
    ? goals.map((goal) => ({ ...goal, results: goal.results.filter((ref) => isKnown(ref, end)) }))
    : goals

/** Key results whose values at the end of a month are not known, or of no known day.
 *  @param whose whose they are, behind the words that say so */
export function missingValues(goals: readonly Goal[], end: MonthEnd, whose = ''): Missing[] {
  if (!end.isPast) return []
  const refs = resultsOf(goals)
  const unknown = refs.filter((ref) => isUnknown(ref, end))
  const undated = refs.filter(
    (ref) =>
      !isUnknown(ref, end) && !isCountedByDays(ref.result) && dayOfValue(ref, end.facts) === null,
  )
  const say = (some: readonly ResultRef[]) => listedBy(some, ({ result }) => titleOf(result))
  const on = formatDate(end.on)
  return [
    ...(unknown.length === 0
      ? []
      : [
          {
            what: `Values on ${on}${whose}: ${say(unknown)}`,
            supply: 'check_ins of the key result',
          },
        ]),
    ...(undated.length === 0
      ? []
      : [
          {
            what: `Day of the values${whose} that are taken as of ${on}: ${say(undated)}`,
            supply: 'as_of, or check_ins of the key result',
          },
        ]),
  ]
}

/** Lines of findings at the end of a month with the days by which what they propose is due as of the
 *  day the report is made, as all that is told on that day has them. What no longer stands has no day
 *  that is not still to come. */
export function dueFromToday(points: Point[], { isPast, now }: MonthEnd): Point[] {
  if (!isPast || points.length === 0) return points
  const today = new Map(allFindings(now).findings.map((finding) => [finding.id, finding]))
  const { at } = now.situation
  return points.map((point) => {
    const { of, due_on } = point
    const finding = today.get(of)
    if (finding !== undefined) return { ...point, due_on: finding.how_to_act[0]?.due_on ?? null }
    return due_on !== null && due_on <= at ? { ...point, due_on: null } : point
  })
}

/** Whether what a finding at the end of a month asks for is still to be done: it is found today too,
 *  by itself or among others of its rule, and no matter of goals whose quarter is over. */
export function stillAsked(end: MonthEnd): (finding: Finding) => boolean {
  const isFound = isFoundToday(end)
  return (finding) => !(isOfGoals(finding) && end.after() !== undefined) && isFound(finding)
}

function isFoundToday({ isPast, now }: MonthEnd): (finding: Finding) => boolean {
  if (!isPast) return () => true
  const subjects = new Map<string, Set<string>>()
  for (const { rule, subject } of allFindings(now).findings) {
    const known = subjects.get(rule)
    if (known === undefined) subjects.set(rule, new Set([subject]))
    else known.add(subject)
  }
  return ({ rule, subject }) => {
    const today = subjects.get(rule)
    return today !== undefined && (subject === ALL || today.has(subject) || today.has(ALL))
  }
}

/** What was done or settled after the end of a month, by what it is of: its words and its day. */
function settledAfter(on: string, now: Facts): Map<string, string> {
  const settled = new Map<string, string>()
  const set = (key: string, word: string, day: string | undefined) => {
    if (day !== undefined && day > on && day <= now.situation.at) {
      settled.set(key, `${word} since, on ${formatDate(day)}`)
    }
  }
  const { due, ahead } = now.actions()
  for (const { subject, done_on } of [...due, ...ahead]) {
    set(`action ${subject}`, 'done', done_on ?? undefined)
  }
  for (const { subject, state, decision } of now.decisions()) {
    if (state !== 'open') set(`decision ${subject}`, state, dayOf(decision.decided_on ?? ''))
  }
  for (const [position, one] of (now.situation.company.blockers ?? []).entries()) {
    set(`blocker ${subjectOfBlocker(one, position)}`, 'resolved', one.resolved_on)
  }
  for (const { result } of resultsOf(now.goals().units.flatMap(({ goals }) => goals))) {
    for (const one of result.milestone_dates ?? []) {
      const called = milestoneCalled(one, result)
      set(`key_result ${subjectOf(result)} ${called}`, 'done', one.done_on)
    }
  }
  return settled
}

/** Lines of what was open at the end of a month, with the day on which it was done or settled since:
 *  the page is of its day, and asks nobody for what is done. */
export const settledSince = (points: Point[], { settled }: MonthEnd): Point[] =>
  points.map((point) => {
    const key = `${point.from} ${point.of}`
    const since = settled().get(key) ?? settled().get(`${key} ${point.text}`)
    if (since === undefined) return point
    const [, said = '', stop = ''] = /^(.*?)(\.?)$/s.exec(point.text) ?? []
    return { ...point, text: `${said}, ${since}${stop}` }
  })
