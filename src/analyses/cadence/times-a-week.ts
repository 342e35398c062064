import { cadenceFigures, type Every, timesPerWeek } from '../../knowledge/cadence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { WorkWeek } from '../throughput/work-week.ts'

const PER_WEEK = valueOf(timesPerWeek)
const HOURS_PER_WEEK = valueOf(cadenceFigures.hours_per_week)
const HOURS_PER_YEAR = valueOf(cadenceFigures.hours_per_year)

/** How often a meeting of a rhythm is held in a week of the company's working days. */
export const timesAWeek = (every: Every, { days_per_week }: WorkWeek): number =>
  every === 'day' ? days_per_week : PER_WEEK[every]

/** Working hours of one person in a week.
 *  @example hoursAWeek(workWeek({})) // => 40 */
export const hoursAWeek = ({ days_per_week, hours_per_day }: WorkWeek): number =>
  days_per_week * hours_per_day

/** Paid hours of one person in a year: 2,080 for a week of 40. */
export const hoursAYear = (week: WorkWeek): number =>
  (HOURS_PER_YEAR * hoursAWeek(week)) / HOURS_PER_WEEK
