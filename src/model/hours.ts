const HOUR_MS = 3_600_000
const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/

/** An instant without an offset is read as UTC, so that no machine's time zone matters. */
const millisecondsOf = (at: string): number =>
  Date.parse(at.includes('T') && !ZONED.test(at) ? `${at}Z` : at)

/** Whether a date names a day and no time. */
const isDay = (at: string): boolean => !at.includes('T')

/** The day of a day or an instant, as it is written. */
export const dayOf = (at: string): string => at.slice(0, 10)

/** Hours from one instant (or the start of a day) to another. Where only one of them has a time,
 *  whole days are counted. NaN where a date cannot be read.
 *  @example hoursBetween('2026-01-12', '2026-01-14') // => 48 */
export function hoursBetween(from: string, to: string): number {
  const isMixed = isDay(from) !== isDay(to)
  const [start, end] = isMixed ? [dayOf(from), dayOf(to)] : [from, to]
  return (millisecondsOf(end) - millisecondsOf(start)) / HOUR_MS
}
