const DAY_MS = 86_400_000

/** Whether days in a form such as 03/04/2024 name the day or the month first. */
export type DayOrder = 'day_first' | 'month_first' | 'unknown'

export const WEEK_DAYS = 7

/** Days from the epoch of an ISO day or instant (its UTC day). */
const dayNumber = (on: string): number => Math.floor(Date.parse(on.slice(0, 10)) / DAY_MS)

/** Whole days from one day to another; negative when `to` is earlier.
 *  @example daysBetween('2025-01-01', '2025-02-28') // => 58 */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The day `days` after `on` (before, when negative). */
export const addDays = (on: string, days: number): string =>
  new Date((dayNumber(on) + days) * DAY_MS).toISOString().slice(0, 10)

/** Day of the week by ISO 8601: Monday is 1, Sunday 7. */
export const weekday = (on: string): number => ((((dayNumber(on) + 3) % 7) + 7) % 7) + 1

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  DAY.test(text) && new Date(text).getUTCDate() === Number(text.slice(-2))
