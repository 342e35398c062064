import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { KeyResult } from '../../model/company.ts'
import { baselineOf, currentOf, isControl, targetOf } from '../goals/goals.ts'
import { isPercentage } from '../goals/impossible-figure.ts'
import { type LeadTimeUnit, workingHours } from '../lead-time-unit.ts'
import type { WorkWeek } from '../throughput/work-week.ts'

/** Figures of a process that a key result can name as its `measure`. */
export const processMeasures = ['lead_time_hours', 'error_rate_pct', 'followed_pct'] as const
export type ProcessMeasure = (typeof processMeasures)[number]

type TimeUnit = LeadTimeUnit | 'minutes'

/** As what a key result counts the figure of a process. */
export interface CountedAs {
  unit: TimeUnit | 'percent'
  /** Whether it counts the cases that the figure leaves: those without errors, of an error rate. */
  is_rest: boolean
}

const MINUTES = valueOf(timeFigures.minutes_per_hour)
const HOURS_OF_DAY = valueOf(timeFigures.hours_per_day)
const DAYS_OF_WEEK = valueOf(timeFigures.days_per_week)
/** Nothing but a time: "hours a week" are a rate, and "% in 3 days" is a share. */
const TIME =
  /^(?:(?:working|business|work|calendar)\s+)?(?:(min|minute)|(h|hr|hour)|(day)|(week))s?$/i
const UNITS = ['minutes', 'hours', 'days', 'weeks'] as const

function timeUnitOf({ type, unit = '' }: KeyResult): TimeUnit | undefined {
  const [, ...named] = (type === 'percentage' ? null : TIME.exec(unit.trim())) ?? []
  return UNITS[named.findIndex((one) => one !== undefined)]
}

/** Whether a key result is to fall; undefined where nothing says so, or two things say otherwise. */
function isToFall(result: KeyResult): boolean | undefined {
  const [from, to, lower] = [baselineOf(result), targetOf(result), result.lower_is_better]
  if (from === undefined || to === undefined || from === to) return lower
  const falls = to < from
  return lower === undefined || lower === falls ? falls : undefined
}

/** Whether the values are surely shares of the cases. What goes on from 0, or down from 100, may be a
 *  change by so much percent, and what never exceeds 1 a share of one. */
function isShareOfCases(result: KeyResult): boolean {
  if (!isPercentage(result)) return false
  const from = baselineOf(result)
  const values = [from, currentOf(result), targetOf(result)].filter((value) => value !== undefined)
  if (Math.max(...values) <= 1 || values.some((value) => value < 0 || value > 100)) return false
  return from === undefined
    ? isControl(result) || result.lower_is_better === true
    : from > 0 && from < 100
}

/** As what a key result surely counts a figure of a process; undefined where it may count something
 *  else. */
export function countedAs(result: KeyResult, measure: ProcessMeasure): CountedAs | undefined {
  const falls = isToFall(result)
  if (measure === 'lead_time_hours') {
    const unit = timeUnitOf(result)
    // Hours that are to rise are hours saved.
    return unit === undefined || falls !== true ? undefined : { unit, is_rest: false }
  }
  if (falls === undefined || !isShareOfCases(result)) return undefined
  return { unit: 'percent', is_rest: falls !== (measure === 'error_rate_pct') }
}

/** Hours that a time can be: its days are working days, or days of the calendar, counted in working
 *  hours or in all of them. */
export function timesRead(value: number, unit: TimeUnit, week: WorkWeek): number[] {
  if (unit === 'minutes') return [value / MINUTES]
  if (unit === 'hours') return [value]
  const days = unit === 'weeks' ? value * DAYS_OF_WEEK : value
  const working = [true, false].map((isWorking) => workingHours(value, unit, isWorking, week))
  return [...working, days * HOURS_OF_DAY]
}

/** Working hours in another unit of time. */
export const timeAs = (hours: number, unit: TimeUnit, week: WorkWeek): number =>
  unit === 'minutes' ? hours * MINUTES : hours / workingHours(1, unit, true, week)
