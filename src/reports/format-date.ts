import { oneLine } from './clean-text.ts'
import { NOT_GIVEN } from './format-number.ts'

/** The months as they are shown. */
export const shownMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A day as it is read aloud, in tables and in sentences; what is no date is shown as it is.
 *  @example formatDate('2025-02-28') // => '28 Feb 2025' */
export function formatDate(on: string | null | undefined): string {
  if (on === null || on === undefined) return NOT_GIVEN
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(on) ?? []
  const name = shownMonths[Number(month) - 1]
  return name === undefined ? oneLine(on) : `${Number(day)} ${name} ${year}`
}

/** The month of a day.
 *  @example formatMonth('2025-02-28') // => 'Feb 2025' */
export const formatMonth = (on: string): string => formatDate(on).replace(/^\d+ /, '')
