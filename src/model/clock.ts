/** Weekdays from Monday as files name them; longer names begin with these. */
export const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const NAME = /^[a-z]+\.?$/
const CLOCK = /^(?:([01]?\d|2[0-3]):([0-5]\d)|(24):(00))/
const MINUTES = 60

/** ISO weekday of a name (`mon`, `Tuesday`) or a number from 1; undefined where it is none, as of
 *  `Mon-Fri`.
 *  @example weekdayOf('Tuesday') // => 2 */
export function weekdayOf(day: string | number): number | undefined {
  if (typeof day === 'number')
    return Number.isInteger(day) && day >= 1 && day <= weekdayNames.length ? day : undefined
  const name = day.trim().toLowerCase()
  const position = NAME.test(name) ? weekdayNames.findIndex((one) => name.startsWith(one)) : -1
  return position < 0 ? undefined : position + 1
}

/** Minutes since midnight of a clock time.
 *  @example minutesAt('09:30') // => 570 */
export function minutesAt(clock: string): number | undefined {
  const [, hours, minutes, last, none] = CLOCK.exec(clock.trim()) ?? []
  const [of = last, and = none] = [hours, minutes]
  return of === undefined ? undefined : Number(of) * MINUTES + Number(and)
}
