import ICAL from 'ical.js'
import { entryOf, nothing, type SeriesChanges, type Taken } from './calendar-entry.ts'
import { locateBy, type Places } from './places.ts'
import type { Assumption, ReadingContext, Skipped, SourceRead } from './source.ts'

type JCal = ConstructorParameters<typeof ICAL.Component>[0]

/** A calendar entry with the line it begins on. */
export interface Entry {
  component: ICAL.Component
  line: number
}

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

/** Reads calendar entries: a series that still runs is a rhythm, its days of the last quarter and
 *  single entries are meetings. Each entry is a row; one that takes the place of a day of a series
 *  (`RECURRENCE-ID`) too. */
export function calendarSource(
  entries: readonly Entry[],
  context: ReadingContext,
  lines: readonly string[],
): SourceRead {
  const { file } = context
  const places: Places = new WeakMap()
  const skipped: Skipped[] = []
  const assumptions: Assumption[] = []
  const document: { cadence?: object[]; meetings?: object[] } = {}
  const changes = changesOf(entries)
  for (const { component, line } of entries) {
    const taken = takeEntry(component, changes, context)
    if (taken.reason !== undefined) skipped.push({ at: line, reason: taken.reason })
    const [of] = [...taken.cadence, ...taken.meetings]
    for (const assumed of taken.assumed) {
      assumptions.push({ at: line, assumed, ...(of && { of, keys: ['every'] }) })
    }
    const place = { line, column: 1, source_line: lines[line - 1] ?? '' }
    for (const made of [...taken.cadence, ...taken.meetings]) places.set(made, place)
    if (taken.cadence.length > 0) (document.cadence ??= []).push(...taken.cadence)
    if (taken.meetings.length > 0) (document.meetings ??= []).push(...taken.meetings)
  }
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

const uidOf = (component: ICAL.Component): unknown => component.getFirstPropertyValue('uid')

/** The entries that change a day of a series, by the series. */
function changesOf(entries: readonly Entry[]): SeriesChanges {
  const of = new Map<ICAL.Component, readonly ICAL.Component[]>()
  const seriesOf = new Map<ICAL.Component, ICAL.Component>()
  const isChange = ({ component }: Entry) => component.hasProperty('recurrence-id')
  const ofSeries = Map.groupBy(entries.filter(isChange), ({ component }) => uidOf(component))
  for (const { component } of entries.filter((entry) => !isChange(entry))) {
    const uid = uidOf(component)
    const own = uid === null ? [] : (ofSeries.get(uid) ?? []).map((entry) => entry.component)
    of.set(component, own)
    for (const change of own) seriesOf.set(change, component)
  }
  return { of, seriesOf }
}

function takeEntry(
  component: ICAL.Component,
  changes: SeriesChanges,
  context: ReadingContext,
): Taken {
  try {
    return entryOf(component, changes, context)
  } catch (error) {
    const [message] = error instanceof Error ? error.message.split('\n', 1) : []
    return nothing(`it cannot be read: ${message ?? 'no reason given'}`)
  }
}
