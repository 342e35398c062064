import type ICAL from 'ical.js'
import type { Company } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { dayOf, iteratorOf, listOf } from './calendar-series.ts'

type Every = NonNullable<NonNullable<Company['cadence']>[number]['every']>

/** Days from one time to the next of each rhythm, by the calendar. */
const GAPS: readonly [Every, number][] = [
  ['day', 1],
  ['week', 7],
  ['two_weeks', 14],
  ['month', 365.25 / 12],
  ['quarter', 365.25 / 4],
  ['year', 365.25],
]

/** Whoever meets on each workday meets daily: 7 days for 5 times. */
const WORKDAYS_GAP = 1.5
/** Months are of unequal length, and the first Monday of one is not 30 days after the last. */
const TOLERANCE = 0.1
/** What two times a month lie off two weeks. */
const CLOSE = 0.02
/** Times from which the mean gap is taken. */
const MEASURED = 25

/** A rhythm; `isNear` where a rule with several days comes more or less often. */
interface Rhythm {
  every: Every
  isNear: boolean
}

/** The rhythm of a rule, by the mean gap between its days; undefined where none that is known is
 *  near. */
export function rhythmOf(rule: ICAL.Recur, start: ICAL.Time): Rhythm | undefined {
  const days = firstDays(rule, start)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || days.length < 2) return undefined
  const gap = daysBetween(first, last) / (days.length - 1)
  if (gap <= WORKDAYS_GAP) return { every: 'day', isNear: false }
  const hasSeveral = ['BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'BYMONTH'].some(
    (part) => listOf(rule, part).length > 1,
  )
  const same = GAPS.find(([, days]) => Math.abs(gap / days - 1) <= TOLERANCE)
  if (same !== undefined) {
    return { every: same[0], isNear: hasSeveral && Math.abs(gap / same[1] - 1) > CLOSE }
  }
  const next = GAPS.find(([, days]) => days > gap)
  return next === undefined || !hasSeveral ? undefined : { every: next[0], isNear: true }
}

/** The first days of a rule, whatever its end. */
function firstDays(rule: ICAL.Recur, start: ICAL.Time): string[] {
  const endless = rule.clone()
  endless.count = null
  endless.until = null
  const next = iteratorOf(endless, start)
  const days = new Set<string>()
  while (days.size < MEASURED) {
    const time = next()
    if (time === undefined) break
    days.add(dayOf(time))
  }
  return [...days]
}
