import type { Facts } from '../../analyses/facts.ts'
import { type Goal, subjectOf } from '../../analyses/goals/goals.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { areaOf } from '../../findings/rules/index.ts'
import { addDays } from '../../model/dates.ts'
import type { Finding } from '../../model/finding.ts'
import { factsOfCycle } from '../shared/closed-quarter.ts'
import { type Point, pointOf } from './points.ts'
import { resultsBehind } from './results.ts'

/** The company with the goals that run after a day, where the quarter of its own ends by then: null
 *  where none are known. Undefined where the quarter goes on.
 *  @param then the company on that day, which may know less than today's */
export function goalsAfter(then: Facts, now: Facts, day: string): Facts | null | undefined {
  const { end } = then.goals().cycle
  return end === null || end > day ? undefined : factsOfCycle(now, addDays(day, 1))
}

/** Whether a finding is about goals: of a quarter that is over nothing is planned. */
export const isOfGoals = ({ rule }: Finding): boolean => areaOf.get(rule) === 'okr'

export const objectivePoint = ({ objective }: Goal): Point =>
  pointOf('objective', subjectOf(objective), `${titleOf(objective)}.`, objective.owner)

/** What goals ask of the time after a month: while their quarter goes on to bring results back on
 *  track, after it the goals that run then; where there are none, what to do about those left behind.
 *  @param known the goals of the month
 *  @param next lines of those after it; undefined where the quarter goes on, null where none are known */
export function goalsAhead(
  known: readonly Goal[],
  then: Facts,
  next: readonly Point[] | null | undefined,
): Point[] {
  if (next === undefined) return resultsBehind(known, then, 'Bring back on track')
  return next === null ? resultsBehind(known, then, 'Carry over, restate or drop') : [...next]
}
