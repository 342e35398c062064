import { DAY_MS } from '../day-ms.ts'
import type { Calendar, CalendarEvent, Recurrence } from './calendar.ts'
import { contentLine, escapeText } from './content-line.ts'
import { instantOf, zoneLines } from './zone.ts'

const UTC = 'UTC'
const LAST_MINUTE = 'T23:59'
const MINUTE_MS = 60_000

/** `2026-09-15T09:30` as `20260915T093000`. */
const compact = (local: string): string => `${local.replace(/[-:]/g, '')}00`
const compactDay = (local: string): string => local.slice(0, 'YYYY-MM-DD'.length).replace(/-/g, '')

const compactInstant = (instant: number): string =>
  new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')

/** The day after some days. */
const dayAfter = (local: string, days: number): string =>
  compactDay(
    new Date(
      Date.parse(`${local.slice(0, 'YYYY-MM-DD'.length)}T00:00Z`) + days * DAY_MS,
    ).toISOString(),
  )

/** A property that holds a local time, in the form its zone asks for; of a whole day the day. */
const timeLine = (name: string, local: string, zone: string, isAllDay = false): string =>
  isAllDay
    ? `${name};VALUE=DATE:${compactDay(local)}`
    : zone === UTC
      ? contentLine(name, `${compact(local)}Z`)
      : contentLine(`${name};TZID=${zone}`, compact(local))

function ruleLine(
  { freq, interval, by_day, until }: Recurrence,
  zone: string,
  isAllDay: boolean,
): string {
  const last = isAllDay
    ? compactDay(until)
    : compactInstant(instantOf(zone, `${until}${LAST_MINUTE}`))
  const every = interval === 1 ? '' : `;INTERVAL=${interval}`
  return contentLine(
    'RRULE',
    `FREQ=${freq.toUpperCase()}${every};BYDAY=${by_day.join(',')};UNTIL=${last}`,
  )
}

function whenLines(event: CalendarEvent, start: string, zone: string): string[] {
  const { all_day_days: days, minutes } = event
  if (days === null) return [timeLine('DTSTART', start, zone), `DURATION:PT${minutes}M`]
  return [
    `DTSTART;VALUE=DATE:${compactDay(start)}`,
    `DTEND;VALUE=DATE:${dayAfter(start, days)}`,
    'TRANSP:TRANSPARENT',
  ]
}

function* eventLines(
  event: CalendarEvent,
  { time_zone: zone }: Calendar,
  asked_at: number,
): Generator<string> {
  const stamp = compactInstant(asked_at)
  const head = [
    'BEGIN:VEVENT',
    contentLine('UID', event.uid),
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.floor(asked_at / MINUTE_MS)}`,
    contentLine('SUMMARY', escapeText(event.title)),
    contentLine('DESCRIPTION', escapeText(event.description)),
  ]
  yield* head
  const isAllDay = event.all_day_days !== null
  yield* whenLines(event, event.start, zone)
  if (event.recurrence !== null) yield ruleLine(event.recurrence, zone, isAllDay)
  for (const start of event.left_out) yield timeLine('EXDATE', start, zone, isAllDay)
  yield 'END:VEVENT'
  for (const { from, to } of event.moved) {
    yield* head
    yield timeLine('RECURRENCE-ID', from, zone, isAllDay)
    yield* whenLines(event, to, zone)
    yield 'END:VEVENT'
  }
}

/** A calendar as iCalendar (RFC 5545). The same calendar of the same instant gives the same bytes.
 *  Calendar programs take an event for newer by its sequence, which is the minute of the export, then
 *  by its stamp.
 *  @param asked_at milliseconds; the start of the calendar's day where it was asked about a day */
export function writeCalendar(
  calendar: Calendar,
  asked_at = Date.parse(`${calendar.at}T00:00Z`),
): string {
  const { name, time_zone: zone, from, until, events, assumed = [] } = calendar
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//COO Advisor//Operating cadence//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    contentLine('NAME', escapeText(name)),
    contentLine('X-WR-CALNAME', escapeText(name)),
    ...(assumed.length === 0
      ? []
      : ['DESCRIPTION', 'X-WR-CALDESC'].map((property) =>
          contentLine(property, escapeText(`Assumed: ${assumed.join('; ')}`)),
        )),
    ...(zone === UTC ? [] : zoneLines(zone, from, until)),
    ...events.flatMap((event) => [...eventLines(event, calendar, asked_at)]),
    'END:VCALENDAR',
  ]
  return `${lines.join('\r\n')}\r\n`
}
