import ICAL from 'ical.js'
import { addDays, monthLengths } from '../../model/dates.ts'

/** Days before the day asked about in which the meetings of a series are listed: a quarter. */
const LISTED_DAYS = 91
/** Days of a series that are walked at most, and of a calendar in search of the next one. */
const WALKED_AT_MOST = 20_000
const LONGEST_INTERVAL = 100

/** Parts of a rule that the library expands as RFC 5545 says. */
const WALKED = new Set([
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'WKST',
  'BYDAY',
  'BYMONTH',
  'BYMONTHDAY',
  'BYSETPOS',
])
const FREQUENCIES = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])

/** What a part of a rule lists, such as `MO` and `-1FR` of `BYDAY`. */
export const listOf = ({ parts }: ICAL.Recur, part: string): readonly (string | number)[] =>
  (parts as Record<string, readonly (string | number)[] | undefined>)[part] ?? []

export const dayOf = (time: ICAL.Time): string =>
  `${String(time.year).padStart(4, '0')}-${String(time.month).padStart(2, '0')}-${String(time.day).padStart(2, '0')}`

/** A day on which a series is held, as it is or as an entry of its own changed it. */
interface Held {
  on: string
  event: ICAL.Event
}

export interface Walked {
  /** The days of the last quarter on which it was held. */
  held: Held[]
  /** Whether no day of it comes after the day asked about. */
  isOver: boolean
  last?: string
}

/** The first day of those that are listed is the one after this. */
export const listedAfter = (at: string): string => addDays(at, -LISTED_DAYS)

/** The times that a property of an entry names: `EXDATE`, `RDATE`; of a period its start. */
export const timesOf = (component: ICAL.Component, name: string): ICAL.Time[] =>
  component.getAllProperties(name).flatMap((property) =>
    (property.getValues() as unknown[]).flatMap((value) => {
      if (value instanceof ICAL.Time) return [value]
      return value instanceof ICAL.Period ? [value.start] : []
    }),
  )

export const rulesOf = (component: ICAL.Component): ICAL.Recur[] =>
  component.getAllProperties('rrule').flatMap((property) => {
    const rule: unknown = property.getFirstValue()
    return rule instanceof ICAL.Recur ? [rule] : []
  })

/** Walks a series to the day asked about: the days of its rule and those added (`RDATE`), without
 *  those left out (`EXDATE`) and those that an entry of its own takes the place of
 *  (`RECURRENCE-ID`). */
export function walk(event: ICAL.Event, at: string): Walked {
  const { component } = event
  const without = timesOf(component, 'exdate')
  const from = listedAfter(at)
  const walked: Walked = { held: [], isOver: true }
  const seen = new Set<string>()
  /** Whether the series goes on behind this day. */
  const take = (time: ICAL.Time): boolean => {
    if (dayOf(time) > at) return false
    if (seen.has(time.toString())) return true
    seen.add(time.toString())
    if (without.some((one) => isSame(time, one))) return true
    const { item, startDate } = event.getOccurrenceDetails(time)
    // A single entry in its place is read by itself.
    if (item !== event && !item.modifiesFuture()) return true
    const on = dayOf(startDate)
    if (walked.last === undefined || walked.last < on) walked.last = on
    if (on > from && on <= at) walked.held.push({ on, event: item })
    return true
  }
  const rules = rulesOf(component)
  const start = event.startDate
  if (rules.length === 0 && !take(start)) walked.isOver = false
  for (const rule of rules) {
    const end = isWalkable(rule) ? walkRule(rule, start, take) : undefined
    const until = rule.until === null || rule.until === undefined ? undefined : dayOf(rule.until)
    if (end === undefined && until !== undefined && until <= at) walked.last ??= until
    else if (end !== 'over') walked.isOver = false
  }
  for (const time of timesOf(component, 'rdate')) if (!take(time)) walked.isOver = false
  walked.held.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return walked
}

/** The same time; a day without a time is all times of that day. */
const isSame = (time: ICAL.Time, other: ICAL.Time): boolean =>
  other.isDate ? dayOf(time) === dayOf(other) : time.compare(other) === 0

/** Whether a rule is one that the library expands, and names a day that there is. */
export function isWalkable(rule: ICAL.Recur): boolean {
  const months = listOf(rule, 'BYMONTH').map(Number)
  const lengths =
    months.length === 0 ? monthLengths : months.map((month) => monthLengths[month - 1] ?? 0)
  const days = listOf(rule, 'BYMONTHDAY').map((day) => Math.abs(Number(day)))
  return (
    Object.keys(rule.parts).every((part) => WALKED.has(part)) &&
    FREQUENCIES.has(rule.freq) &&
    rule.interval > 0 &&
    rule.interval <= LONGEST_INTERVAL &&
    (days.length === 0 || days.some((day) => lengths.some((length) => day <= length))) &&
    (listOf(rule, 'BYSETPOS').length === 0 || rule.freq === 'MONTHLY') &&
    !listOf(rule, 'BYDAY').some(
      (day) => /\d/.test(String(day)) && !/^[+-]?[1-5][A-Z]/.test(String(day)),
    )
  )
}

/** Calls for each day of a rule until it is told to stop. */
function walkRule(
  rule: ICAL.Recur,
  start: ICAL.Time,
  take: (time: ICAL.Time) => boolean,
): 'over' | 'goes_on' {
  const next = iteratorOf(rule, start)
  for (let count = 0; count < WALKED_AT_MOST; count++) {
    const time = next()
    if (time === undefined) return 'over'
    if (!take(time)) return 'goes_on'
  }
  return 'goes_on'
}

/** The times of a rule, one after the other. The library looks for the next one without end, also
 *  where there is none. */
export function iteratorOf(rule: ICAL.Recur, start: ICAL.Time): () => ICAL.Time | undefined {
  const iterator = rule.iterator(start)
  const isOne = iterator.check_contracting_rules.bind(iterator)
  let tried = 0
  iterator.check_contracting_rules = () => {
    if (tried++ > WALKED_AT_MOST) throw new Error('its rule names no day')
    return isOne()
  }
  return () => {
    tried = 0
    const next = iterator.next() as ICAL.Time | null | undefined
    return next?.clone()
  }
}
