import ICAL from 'ical.js'
import type { Company } from '../../model/company.ts'
import { addDays } from '../../model/dates.ts'
import { locateBy, type Places } from './places.ts'
import type { Assumption, ReadingContext, Skipped, SourceRead } from './source.ts'

type JCal = ConstructorParameters<typeof ICAL.Component>[0]
type CadenceEntry = NonNullable<Company['cadence']>[number]
type Meeting = NonNullable<Company['meetings']>[number]

/** A calendar entry with the line it begins on. */
export interface Entry {
  component: ICAL.Component
  line: number
}

/** Days before the day asked about in which the meetings of a series are listed: a quarter. */
const LISTED_DAYS = 91
/** Days of a series that are walked at most. */
const WALKED_AT_MOST = 20_000
const LONGEST_INTERVAL = 100

const EVERY: Readonly<
  Record<string, Readonly<Record<number, NonNullable<CadenceEntry['every']>>>>
> = {
  DAILY: { 1: 'day', 7: 'week', 14: 'two_weeks' },
  WEEKLY: { 1: 'week', 2: 'two_weeks' },
  MONTHLY: { 1: 'month', 3: 'quarter', 12: 'year' },
  YEARLY: { 1: 'year' },
}

/** Parts of a rule that can be walked without the risk of a day that never comes. */
const WALKED = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST'])

/** Entries of an iCalendar text; undefined where it is none that can be read. */
export function entriesOf(text: string): Entry[] | undefined {
  let parsed: unknown[]
  try {
    parsed = ICAL.parse(text) as unknown[]
  } catch {
    return undefined
  }
  const lines = text
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [i + 1] : []))
  // One calendar, or several in one text.
  const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]) as JCal[]
  const components = calendars.flatMap((calendar) =>
    new ICAL.Component(calendar).getAllSubcomponents('vevent'),
  )
  return components.map((component, i) => ({ component, line: lines[i] ?? 1 }))
}

interface CalendarRead {
  cadence: CadenceEntry[]
  meetings: Meeting[]
}

/** Reads calendar entries: a series that still runs is a rhythm, its days of the last quarter and
 *  single entries are meetings. Each entry is a row. */
export function calendarSource(
  entries: readonly Entry[],
  context: ReadingContext,
  lines: readonly string[],
): SourceRead {
  const { file } = context
  const places: Places = new WeakMap()
  const skipped: Skipped[] = []
  const assumptions: Assumption[] = []
  const read: CalendarRead = { cadence: [], meetings: [] }
  for (const { component, line } of entries) {
    const taken = takeEntry(component, context)
    if (taken.reason !== undefined) skipped.push({ at: line, reason: taken.reason })
    if (taken.assumed !== undefined) {
      const [of] = [...taken.cadence, ...taken.meetings]
      assumptions.push({ at: line, assumed: taken.assumed, ...(of && { of, keys: ['every'] }) })
    }
    const place = { line, column: 1, source_line: lines[line - 1] ?? '' }
    for (const made of [...taken.cadence, ...taken.meetings]) places.set(made, place)
    read.cadence.push(...taken.cadence)
    read.meetings.push(...taken.meetings)
  }
  const document: Record<string, unknown> = {}
  if (read.cadence.length > 0) document.cadence = read.cadence
  if (read.meetings.length > 0) document.meetings = read.meetings
  const start = { line: 1, column: 1, source_line: lines[0] ?? '' }
  return {
    kind: 'calendar',
    rows: entries.length,
    rows_read: entries.length - skipped.length,
    skipped,
    confidence: assumptions.length > 0 ? 'assumed' : 'verified',
    documents: [{ file, value: document, locate: locateBy(document, places, start) }],
    questions: [],
    assumptions,
  }
}

interface Taken extends CalendarRead {
  reason?: string
  assumed?: string
}

const nothing = (reason: string): Taken => ({ cadence: [], meetings: [], reason })

function takeEntry(component: ICAL.Component, context: ReadingContext): Taken {
  try {
    return entryOf(new ICAL.Event(component), context)
  } catch (error) {
    return nothing(
      `it cannot be read: ${error instanceof Error ? error.message.split('\n', 1)[0] : 'no reason given'}`,
    )
  }
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const textIn = (component: ICAL.Component, name: string): string =>
  asText(component.getFirstPropertyValue(name)).trim()

/** Who a property names: by the name it carries, else by the address. */
function nameIn(property: ICAL.Property | null): string | undefined {
  if (property === null) return undefined
  const called = property.getParameter('cn')
  const address = asText(property.getFirstValue()).replace(/^mailto:/i, '')
  const name = typeof called === 'string' ? called : address
  return name.trim() === '' ? undefined : name.trim()
}

const dayOf = (time: ICAL.Time): string =>
  `${String(time.year).padStart(4, '0')}-${String(time.month).padStart(2, '0')}-${String(time.day).padStart(2, '0')}`

function entryOf(event: ICAL.Event, { at, hidePrivate }: ReadingContext): Taken {
  const { component, startDate } = event
  if (startDate === null || startDate === undefined) return nothing('it has no start')
  if (/cancelled/i.test(textIn(component, 'status'))) return nothing('it is cancelled')
  const isPrivate = /private|confidential/i.test(textIn(component, 'class'))
  const title = isPrivate && hidePrivate === true ? 'Private' : textIn(component, 'summary')
  if (title === '') return nothing('it has no title')
  if (startDate.isDate) return nothing('it lasts whole days: no meeting')
  const on = dayOf(startDate)
  if (!/^[12]\d{3}-/.test(on)) return nothing('its start is no date')
  const minutes = Math.round(event.duration.toSeconds() / 60)
  const attendees = component.getAllProperties('attendee').flatMap((one) => nameIn(one) ?? [])
  const owner = nameIn(component.getFirstProperty('organizer'))
  const meetingOn = (day: string): Meeting => ({
    meeting: title,
    on: day,
    ...(attendees.length > 0 ? { attendees } : {}),
  })
  const rule = component.getFirstPropertyValue('rrule') as ICAL.Recur | null
  if (rule === null) {
    return on > at
      ? nothing(`it is on ${on}, after ${at}: read it again then`)
      : { cadence: [], meetings: [meetingOn(on)] }
  }
  const walked = walk(event, rule, at)
  const every = EVERY[rule.freq]?.[rule.interval]
  const meetings = walked.days.map(meetingOn)
  if (walked.isOver) {
    const reason = `its series ended${walked.last === undefined ? '' : ` on ${walked.last}`}`
    return meetings.length > 0 ? { cadence: [], meetings } : nothing(reason)
  }
  if (every === undefined) {
    const rhythm = `every ${rule.interval} x ${rule.freq.toLowerCase()} is no rhythm that coo knows`
    return meetings.length > 0
      ? { cadence: [], meetings, assumed: `${title}: ${rhythm}; only its days are read` }
      : nothing(rhythm)
  }
  const entry: CadenceEntry = {
    meeting: title,
    every: every === 'week' && isEachWorkday(rule) ? 'day' : every,
  }
  if (minutes > 0) entry.minutes = minutes
  if (owner !== undefined) entry.owner = owner
  if (attendees.length > 0) entry.participants = attendees
  const days = daysOf(rule).length
  const assumed =
    entry.every === 'week' && days > 1
      ? `${title}: on ${days} days of the week, read as weekly`
      : undefined
  return { cadence: [entry], meetings, ...(assumed === undefined ? {} : { assumed }) }
}

const daysOf = (rule: ICAL.Recur): readonly unknown[] =>
  (rule.parts as Record<string, readonly unknown[] | undefined>).BYDAY ?? []

const WORKDAYS = 5
const isEachWorkday = (rule: ICAL.Recur): boolean => daysOf(rule).length >= WORKDAYS

interface Walked {
  /** The days of the last quarter on which it was held. */
  days: string[]
  /** Whether no day of it comes after the day asked about. */
  isOver: boolean
  last?: string
}

/** Walks a series to the day asked about; exceptions are left out as the calendar says. */
function walk(event: ICAL.Event, rule: ICAL.Recur, at: string): Walked {
  const parts = Object.keys(rule.parts)
  const until = rule.until === null || rule.until === undefined ? undefined : dayOf(rule.until)
  const isWalked =
    parts.every((part) => WALKED.has(part)) &&
    Object.hasOwn(EVERY, rule.freq) &&
    rule.interval > 0 &&
    rule.interval <= LONGEST_INTERVAL &&
    !daysOf(rule).some((day) => /\d/.test(String(day)) && !/^[+-]?[1-4][A-Z]/.test(String(day)))
  if (!isWalked) {
    const isOver = until !== undefined && until <= at
    return { days: [], isOver, ...(isOver ? { last: until } : {}) }
  }
  const iterator = event.iterator()
  const from = addDays(at, -LISTED_DAYS)
  const walked: Walked = { days: [], isOver: true }
  for (let count = 0; count < WALKED_AT_MOST; count++) {
    const next = iterator.next() as ICAL.Time | null | undefined
    if (next === null || next === undefined) return walked
    const day = dayOf(next)
    if (day > at) return { ...walked, isOver: false }
    walked.last = day
    if (day > from) walked.days.push(day)
  }
  return { ...walked, isOver: false }
}
