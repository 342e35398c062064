import ICAL from 'ical.js'
import type { Company } from '../../model/company.ts'
import { narrowBlanks } from '../../model/narrow-blanks.ts'
import { rhythmOf } from './calendar-rhythm.ts'
import {
  dayOf,
  isWalkable,
  listedAfter,
  rulesOf,
  timesOf,
  type Walked,
  walk,
} from './calendar-series.ts'
import type { ReadingContext } from './source.ts'

type CadenceEntry = NonNullable<Company['cadence']>[number]
type Meeting = NonNullable<Company['meetings']>[number]

/** What a calendar entry yields: where nothing, the reason. */
export interface Taken {
  cadence: CadenceEntry[]
  meetings: Meeting[]
  assumed: string[]
  reason?: string
}

/** The entries that change days of a series (`RECURRENCE-ID`). */
export interface SeriesChanges {
  /** By the entry of the series. */
  of: ReadonlyMap<ICAL.Component, readonly ICAL.Component[]>
  /** The entry of the series that each changes. */
  seriesOf: ReadonlyMap<ICAL.Component, ICAL.Component>
}

export const nothing = (reason: string): Taken => ({
  cadence: [],
  meetings: [],
  assumed: [],
  reason,
})

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const textIn = (component: ICAL.Component, name: string): string =>
  narrowBlanks(asText(component.getFirstPropertyValue(name)).trim())

/** Who a property names: by the name it carries, else by the address. */
function nameIn(property: ICAL.Property | null): string | undefined {
  if (property === null) return undefined
  const called = property.getParameter('cn')
  const address = asText(property.getFirstValue()).replace(/^mailto:/i, '')
  const name = typeof called === 'string' ? called : address
  return name.trim() === '' ? undefined : name.trim()
}

const attendeesOf = (component: ICAL.Component): string[] =>
  component.getAllProperties('attendee').flatMap((one) => nameIn(one) ?? [])

const isCancelled = (component: ICAL.Component): boolean =>
  /cancelled/i.test(textIn(component, 'status'))

function titleOf(component: ICAL.Component, { hidePrivate }: ReadingContext): string {
  const isPrivate = /private|confidential/i.test(textIn(component, 'class'))
  return isPrivate && hidePrivate === true ? 'Private' : textIn(component, 'summary')
}

/** It is read with the series that it changes. */
const withSeries = (): Taken => ({ cadence: [], meetings: [], assumed: [] })

/** Reads an entry: one that changes a day of a series as the meeting that it is. */
export function entryOf(
  component: ICAL.Component,
  changes: SeriesChanges,
  context: ReadingContext,
): Taken {
  const exceptions = [...(changes.of.get(component) ?? [])]
  const event = new ICAL.Event(component, { exceptions })
  const { startDate } = event
  if (startDate === null || startDate === undefined) return nothing('it has no start')
  const series = changes.seriesOf.get(component)
  if (isCancelled(component)) {
    return series === undefined ? nothing('it is cancelled') : withSeries()
  }
  const title = titleOf(component, context) || (series ? titleOf(series, context) : '')
  if (title === '') return nothing('it has no title')
  if (startDate.isDate) return nothing('it lasts whole days: no meeting')
  const on = dayOf(startDate)
  if (!/^[12]\d{3}-/.test(on)) return nothing('its start is no date')
  if (rulesOf(component).length + timesOf(component, 'rdate').length > 0)
    return seriesOf(event, title, context)
  if (series !== undefined && event.modifiesFuture()) return withSeries()
  const { at } = context
  if (on > at) return nothing(`it is on ${on}, after ${at}: read it again then`)
  if (series !== undefined && on <= listedAfter(at))
    return nothing(`it is on ${on}, before the quarter of which the days are listed`)
  return { cadence: [], meetings: [meetingOn(component, title, on)], assumed: [] }
}

function meetingOn(component: ICAL.Component, title: string, on: string): Meeting {
  const attendees = attendeesOf(component)
  return { meeting: title, on, ...(attendees.length > 0 ? { attendees } : {}) }
}

function seriesOf(event: ICAL.Event, title: string, context: ReadingContext): Taken {
  const walked = walk(event, context.at)
  const meetings = walked.held.map(({ on, event: { component } }) =>
    meetingOn(component, titleOf(component, context) || title, on),
  )
  if (walked.isOver) return ended(walked, meetings)
  const [rule] = rulesOf(event.component)
  const rhythm = rule && rhythmIn(rule, event.startDate)
  const words = rule === undefined ? 'single days' : rule.toString()
  if (rhythm === undefined) {
    const assumed = `${title}: ${words} is no rhythm that coo knows; only its days are read`
    return meetings.length > 0
      ? { cadence: [], meetings, assumed: [assumed] }
      : nothing(`${words} is no rhythm that coo knows`)
  }
  const { component } = event
  const minutes = Math.round(event.duration.toSeconds() / 60)
  const owner = nameIn(component.getFirstProperty('organizer'))
  const attendees = attendeesOf(component)
  const entry: CadenceEntry = { meeting: title, every: rhythm.every }
  if (minutes > 0) entry.minutes = minutes
  if (owner !== undefined) entry.owner = owner
  if (attendees.length > 0) entry.participants = attendees
  const assumed = rhythm.isNear ? [`${title}: ${words} is read as every ${said(rhythm.every)}`] : []
  return { cadence: [entry], meetings, assumed }
}

const said = (every: string): string => every.replace('_', ' ')

function ended({ last }: Walked, meetings: Meeting[]): Taken {
  if (meetings.length > 0) return { cadence: [], meetings, assumed: [] }
  return nothing(`its series ended${last === undefined ? '' : ` on ${last}`}`)
}

/** Rhythms of rules whose days are not walked, by what they say themselves. */
const BY_FREQUENCY: Readonly<Record<string, Readonly<Record<number, CadenceEntry['every']>>>> = {
  DAILY: { 1: 'day', 7: 'week', 14: 'two_weeks' },
  WEEKLY: { 1: 'week', 2: 'two_weeks' },
  MONTHLY: { 1: 'month', 3: 'quarter', 12: 'year' },
  YEARLY: { 1: 'year' },
}

function rhythmIn(rule: ICAL.Recur, start: ICAL.Time) {
  if (isWalkable(rule)) return rhythmOf(rule, start)
  const every = BY_FREQUENCY[rule.freq]?.[rule.interval]
  return every === undefined ? undefined : { every, isNear: true }
}
