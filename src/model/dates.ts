const DAY_MS = 86_400_000

/** Whether days in a form such as 03/04/2024 name the day or the month first. */
export type DayOrder = 'day_first' | 'month_first' | 'unknown'

export const WEEK_DAYS = 7

const DIGIT_0 = 0x30

/** The number that two digits of a text say. */
const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - DIGIT_0) * 10 + text.charCodeAt(at + 1) - DIGIT_0

/** Days of 400 years, after which the calendar repeats, and from its first March to the epoch. */
const CYCLE_YEARS = 400
const CYCLE_DAYS = 146_097
const MARCH_0_TO_EPOCH = 719_468
const MONTHS_BEFORE_MARCH = 2

/** Days from the epoch of an ISO day or instant (its UTC day), in the Gregorian calendar: counted from
 *  1 March, so that the day that leap years add is a year's last. `Date.parse` says the same and takes
 *  ten times as long. */
function dayNumber(on: string): number {
  const month = twoDigits(on, 5)
  const isEarly = month <= MONTHS_BEFORE_MARCH
  const year = twoDigits(on, 0) * 100 + twoDigits(on, 2) - (isEarly ? 1 : 0)
  const cycle = Math.floor(year / CYCLE_YEARS)
  const ofCycle = year - cycle * CYCLE_YEARS
  const sinceMarch = month + (isEarly ? 9 : -3)
  const day = Math.floor((153 * sinceMarch + 2) / 5) + twoDigits(on, 8) - 1
  const leapDays = Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100)
  return cycle * CYCLE_DAYS + ofCycle * 365 + leapDays + day - MARCH_0_TO_EPOCH
}

/** Whole days from one day to another; negative when `to` is earlier.
 *  @example daysBetween('2025-01-01', '2025-02-28') // => 58 */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

const YEAR_DIGITS = 4

/** The day `days` after `on` (before, when negative), of the years 0 to 9999. Not by `toISOString`,
 *  which looks up the time zone of the machine first. */
export function addDays(on: string, days: number): string {
  const date = new Date((dayNumber(on) + days) * DAY_MS)
  const year = `${date.getUTCFullYear()}`.padStart(YEAR_DIGITS, '0')
  const month = `${date.getUTCMonth() + 1}`.padStart(2, '0')
  return `${year}-${month}-${`${date.getUTCDate()}`.padStart(2, '0')}`
}

/** The month that a day is in.
 *  @example monthOfDay('2026-09-11') // => '2026-09' */
export const monthOfDay = (on: string): string => on.slice(0, 'YYYY-MM'.length)

/** Day of the week by ISO 8601: Monday is 1, Sunday 7. */
export const weekday = (on: string): number => ((((dayNumber(on) + 3) % 7) + 7) % 7) + 1

/** The Monday of a week by ISO 8601: the first week of a year holds 4 January.
 *  @example mondayOfIsoWeek('2026', 1) // => '2025-12-29' */
export function mondayOfIsoWeek(year: string, week: number): string {
  const inFirst = `${year}-01-04`
  return addDays(inFirst, (week - 1) * WEEK_DAYS - (weekday(inFirst) - 1))
}

/** Days of each month in a leap year. */
export const monthLengths: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export const isCalendarDay = (text: string): boolean => DAY.test(text) && addDays(text, 0) === text

/** The first year that can be meant: `0026-11-20` is a slip. */
export const FIRST_YEAR = 1900

/** Whether a text is a day of the calendar that a company can mean. */
export const isDay = (text: string): boolean =>
  isCalendarDay(text) && Number(text.slice(0, YEAR_DIGITS)) >= FIRST_YEAR
