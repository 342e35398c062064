import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { MINUTES_PER_HOUR } from '../../knowledge/throughput.ts'
import type { Company } from '../../model/company.ts'

/** How much of a week is worked. */
export interface WorkWeek {
  hours_per_day: number
  days_per_week: number
  /** What was put in for missing hours, and for missing days. */
  hours_assumed: readonly string[]
  days_assumed: readonly string[]
}

const CLOCK = /^(\d{1,2}):(\d{2})/
const usualHours = valueOf(timeFigures.working_hours_per_day)
const usualDays = valueOf(timeFigures.working_days_per_week)

/** Hours since midnight of a clock time such as `09:30`. */
function hoursAt(clock: string | undefined): number | undefined {
  const [, hours, minutes] = CLOCK.exec(clock ?? '') ?? []
  return hours === undefined ? undefined : Number(hours) + Number(minutes) / MINUTES_PER_HOUR
}

/** Hours of a working day and days of a working week, as `working_hours` says, else the usual ones.
 *  @example { start: '09:00', end: '17:00', days: ['mon', 'tue'] } // => 8 hours, 2 days */
export function workWeek({ working_hours }: Company): WorkWeek {
  const [start, end] = [hoursAt(working_hours?.start), hoursAt(working_hours?.end)]
  const given = start === undefined || end === undefined || end <= start ? undefined : end - start
  const days = working_hours?.days?.length
  return {
    hours_per_day: given ?? usualHours,
    days_per_week: days || usualDays,
    hours_assumed: given === undefined ? [`a working day of ${usualHours} hours`] : [],
    days_assumed: days ? [] : [`a working week of ${usualDays} days`],
  }
}
