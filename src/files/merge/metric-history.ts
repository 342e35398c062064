import { written } from './join.ts'
import {
  childOf,
  dayOf,
  documentDay,
  entriesOf,
  type Fields,
  isMap,
  listOf,
  type Merging,
  type Traced,
} from './traced.ts'

/** The metrics of earlier days that a later day has anew, as entries of the metric history; added
 *  to the entries that are there. Undated metrics have no day to be entered at. Reports values that
 *  are given for one day and differ.
 *  @param states the metrics of each day, earliest first */
export function withPastMetrics(
  history: Traced | undefined,
  states: readonly Traced[],
  merging: Merging,
): Traced | undefined {
  const { tracks } = merging
  const entries = entriesOf(history, tracks)
  const known = new Map<string, Traced>()
  for (const entry of entries) {
    if (!isMap(entry.value)) continue
    const one = mark(entry.value.metric, entry.value.on)
    const before = known.get(one)
    if (before === undefined || agree(before, entry, merging)) known.set(one, entry)
  }
  const added: Traced[] = []
  const restated: Traced[] = []
  for (const [index, state] of states.entries()) {
    if (!isMap(state.value)) continue
    const later = states.slice(index + 1)
    for (const metric of Object.keys(state.value)) {
      const isOvertaken = later.some(({ value }) => isMap(value) && Object.hasOwn(value, metric))
      const past = childOf(state, metric, tracks)
      const on = dayOf(past.origin)
      if (on === undefined) continue
      const given = known.get(mark(metric, on))
      if (given !== undefined && isRestated(given, past, on, merging)) {
        restated.push(entryOf(metric, on, past, merging))
      } else if (given !== undefined) compare(given, past, merging)
      else if (isOvertaken) added.push(entryOf(metric, on, past, merging))
    }
  }
  if (added.length === 0 && restated.length === 0) return history
  const [first] = entries.length > 0 && history ? [history] : added
  // What a later document restates stands before the entry that overtakes it.
  return first && listOf([...restated, ...entries, ...added], first.origin, tracks)
}

const mark = (metric: unknown, on: unknown): string => `${String(on)}\n${String(metric)}`

function entryOf(
  metric: string,
  on: string,
  { value, origin }: Traced,
  { tracks }: Merging,
): Traced {
  const { document, path } = origin
  const entry = { metric, on, value, source: document.file }
  const steps = { metric: path, on: ['as_of'], value: path, source: path }
  tracks.set(entry, new Map(Object.entries(steps).map(([key, path]) => [key, { document, path }])))
  return { value: entry, origin }
}

/** Whether a document of a later day gives another value for the day of a document. */
function isRestated(entry: Traced, past: Traced, on: string, { tracks }: Merging): boolean {
  const later = documentDay(entry.origin.document)
  const given = childOf(entry, 'value', tracks).value
  return later !== undefined && later > on && given !== undefined && given !== past.value
}

const HINT =
  'keep one of the two, or give each a metric of its own (in a table, its name under Metric and the number under Value); name a file that is no company data in .cooignore'

/** Whether entries of one metric and day agree, or a later document restates the day. */
function agree(before: Traced, entry: Traced, merging: Merging): boolean {
  if (documentDay(before.origin.document) !== documentDay(entry.origin.document)) return true
  const { tracks } = merging
  const { metric, on } = entry.value as Fields
  const differing = ['value', 'plan'].filter((key) => {
    const first = childOf(before, key, tracks)
    const again = childOf(entry, key, tracks)
    if (first.value === undefined || again.value === undefined || first.value === again.value)
      return false
    const what = key === 'plan' ? `the plan of ${String(metric)}` : String(metric)
    const message = `${what} for ${String(on)} is ${written(again.value)} here, but ${written(first.value)}`
    merging.conflict(first.origin, again.origin, message, HINT)
    return true
  })
  return differing.length === 0
}

/** The history and a document of that day must agree. */
function compare(entry: Traced, past: Traced, merging: Merging): void {
  const given = childOf(entry, 'value', merging.tracks)
  if (given.value === undefined || given.value === past.value) return
  const message = `${written(past.value)} here, but ${written(given.value)} for the same day`
  merging.conflict(given.origin, past.origin, message, 'keep one of the two')
}
