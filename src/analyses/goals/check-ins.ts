import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import type { KeyResult } from '../../model/company.ts'
import { addDays, daysBetween } from '../../model/dates.ts'
import type { Goal, Goals, GoalUnit, ResultRef } from './goals.ts'

const OVERDUE_DAYS = valueOf(goalFigures.check_in_days)

/** A key result that nobody has checked in on for too long. */
export interface LateCheckIn {
  ref: ResultRef
  /** The day of its last check-in; null: never. */
  last_on: string | null
  /** Days since then, or since the cycle began. */
  days: number
}

export interface CheckIns {
  /** Key results that are looked at, and how many of them ever had a check-in. */
  count: number
  ever: number
  /** What is late, by objective of the company, and by department and team. */
  late: readonly { unit: GoalUnit; goal: Goal; results: readonly LateCheckIn[] }[]
}

/** The latest check-in until a day that has one; null: never. */
export function lastCheckIn(result: KeyResult, at: string): string | null {
  let last: string | null = null
  for (const { on } of result.check_ins ?? []) {
    if (on !== undefined && on <= at && (last === null || on > last)) last = on
  }
  return last
}

/** The first day on which a key result waits for a check-in in a cycle. */
export function lateSince({ last_on }: LateCheckIn, start: string): string {
  return addDays(last_on !== null && last_on > start ? last_on : start, OVERDUE_DAYS)
}

/** Whether somebody has checked in not too long ago. */
export function isCheckedIn(result: KeyResult, at: string): boolean {
  const last = lastCheckIn(result, at)
  return last !== null && daysBetween(last, at) < OVERDUE_DAYS
}

/** A key result that waits for a check-in; the days are null where there never was one and the first
 *  day of the cycle is not known. */
export interface WaitingCheckIn extends Pick<LateCheckIn, 'ref' | 'last_on'> {
  days: number | null
}

/** What waits where the dates of the cycle do not say that it runs: what is not done, and had no
 *  check-in for too long or never. */
export function waitingUndated(goals: Goals, at: string): WaitingCheckIn[] {
  return goals.units
    .flatMap(({ results }) => results)
    .filter(({ pace }) => pace.status !== 'complete')
    .map((ref) => {
      const last_on = lastCheckIn(ref.result, at)
      return { ref, last_on, days: last_on === null ? null : daysBetween(last_on, at) }
    })
    .filter(({ days }) => days === null || days >= OVERDUE_DAYS)
}

/** Check-ins of the running cycle: what is late, by objective of the company, and by department and
 *  team. What is done needs none. Without a running cycle nothing is late, nor in its first days,
 *  however old a check-in from before it is. */
export function checkInsOf(goals: Goals, at: string): CheckIns {
  const { start, running, elapsed } = goals.cycle
  const late: { unit: GoalUnit; goal: Goal; results: LateCheckIn[] }[] = []
  let count = 0
  let ever = 0
  const look = (ref: ResultRef): void => {
    count++
    const last_on = ref.result.check_ins === undefined ? null : lastCheckIn(ref.result, at)
    if (last_on !== null) ever++
    if (!running || start === null || ref.pace.status === 'complete') return
    const days = last_on === null ? elapsed - 1 : daysBetween(last_on, at)
    if (Math.min(days, elapsed - 1) < OVERDUE_DAYS) return
    const group = late.at(-1)
    const one: LateCheckIn = { ref, last_on, days }
    const { goal } = ref
    const { unit } = goal
    const joins = unit.level === 'Company' ? group?.goal === goal : group?.unit === unit
    if (joins) group?.results.push(one)
    else late.push({ unit, goal, results: [one] })
  }
  for (const { results } of goals.units) results.forEach(look)
  return { count, ever, late }
}
