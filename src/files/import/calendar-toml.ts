import ICAL from 'ical.js'
import { parse } from 'smol-toml'
import { isMap } from '../merge/traced.ts'
import type { Entry } from './calendar.ts'

type Fields = Readonly<Record<string, unknown>>

const DATE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})/

/** A date and time as iCalendar writes it, without its zone: its day is the one of its own zone. */
function timeOf(value: unknown): string | undefined {
  const written =
    value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : ''
  const [, ...parts] = DATE.exec(written) ?? []
  if (parts.length === 0) return undefined
  const [year, month, day, hour, minute, second] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`
}

/** The entries of a calendar in TOML, `[[events]]` with `start`, `end` and `recurrence_rules`, as the
 *  Rust teams keep theirs (https://github.com/rust-lang/calendar); undefined for any other text. */
export function entriesOfToml(text: string): Entry[] | undefined {
  let value: unknown
  try {
    value = parse(text)
  } catch {
    return undefined
  }
  const events = isMap(value) ? value.events : undefined
  if (!Array.isArray(events)) return undefined
  const lines = text
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => (/^\s*\[\[\s*events\s*\]\]/.test(line) ? [i + 1] : []))
  return events.map((event: unknown, i) => ({
    component: componentOf(isMap(event) ? event : {}),
    line: lines[i] ?? 1,
  }))
}

function componentOf(event: Fields): ICAL.Component {
  const component = new ICAL.Component('vevent')
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string' && value !== '') component.addPropertyWithValue(name, value)
  }
  add('summary', event.title)
  add('status', event.status)
  const addTime = (name: string, given: unknown) => {
    const time = timeOf(isMap(given) ? given.date : given)
    if (time !== undefined) component.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(time))
  }
  addTime('dtstart', event.start)
  addTime('dtend', event.end)
  const organizer = isMap(event.organizer) ? event.organizer.name : undefined
  if (typeof organizer === 'string') {
    const property = new ICAL.Property('organizer')
    property.setValue(organizer)
    property.setParameter('cn', organizer)
    component.addProperty(property)
  }
  const [rule] = Array.isArray(event.recurrence_rules) ? event.recurrence_rules : []
  if (isMap(rule)) {
    const { frequency, interval, count, until } = rule
    const end = timeOf(isMap(until) ? until.date : until)
    component.addPropertyWithValue(
      'rrule',
      ICAL.Recur.fromData({
        freq: typeof frequency === 'string' ? frequency.toUpperCase() : '',
        ...(typeof interval === 'number' ? { interval } : {}),
        ...(typeof count === 'number' ? { count } : {}),
        ...(end === undefined ? {} : { until: ICAL.Time.fromDateTimeString(end) }),
      }),
    )
  }
  const exceptions = isMap(event.exceptions) ? event.exceptions.dates : undefined
  for (const date of Array.isArray(exceptions) ? exceptions : []) addTime('exdate', date)
  return component
}
