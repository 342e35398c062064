import { timeFigures } from '../knowledge/checks.ts'
import { valueOf } from '../knowledge/figure.ts'
import { TIME_UNITS } from '../knowledge/throughput.ts'
import type { KeyResult } from '../model/company.ts'
import type { WorkWeek } from './throughput/work-week.ts'

/** What a key result counts the lead time of a process in. */
export type LeadTimeUnit = 'hours' | 'days' | 'weeks'

const WEEK = valueOf(timeFigures.days_per_week)

/** What a key result counts a lead time in, hours by its measure where it names no unit; undefined where
 *  it counts something else. */
export function leadTimeUnitOf({ unit = '', measure }: KeyResult): LeadTimeUnit | undefined {
  if (TIME_UNITS.days.test(unit)) return 'days'
  if (TIME_UNITS.weeks.test(unit)) return 'weeks'
  const isHours = unit.trim() === '' && measure === 'lead_time_hours'
  return isHours || TIME_UNITS.hours.test(unit) ? 'hours' : undefined
}

/** Working hours of a time.
 *  @param working whether its days are working days */
export function workingHours(
  value: number,
  unit: LeadTimeUnit,
  working: boolean,
  { hours_per_day, days_per_week }: WorkWeek,
): number {
  if (unit === 'hours') return value
  const calendarDays = unit === 'weeks' ? value * WEEK : value
  const days = working && unit === 'days' ? value : (calendarDays * days_per_week) / WEEK
  return days * hours_per_day
}
