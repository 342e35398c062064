import type { Note } from '../../notes/note.ts'
import { readNotes } from '../../notes/read-notes.ts'
import type { TextPlace } from '../lines.ts'
import { answeredOrder, dayQuestion } from './day-order.ts'
import { locateBy, type Places } from './places.ts'
import type { Assumption, ReadingContext, SourceRead } from './source.ts'

type Entry = Record<string, unknown> & { title: string }

/** Reads actions, decisions and blockers out of meeting notes; undefined where they hold none. Each
 *  line that is no heading and no head of a table is a row; what several meetings say of the same
 *  thing is one entry, which stands where it is said first. */
export function notesSource(text: string, context: ReadingContext): SourceRead | undefined {
  const { file } = context
  const notes = readNotes(text, dayOf(context), answeredOrder(context))
  const { understood, not_understood } = notes
  if (understood.length === 0) return undefined
  const lines = text.split(/\r\n|\r|\n/)
  const places: Places = new WeakMap()
  const days: Days = new WeakMap()
  const document: Record<string, Entry[]> = {}
  const assumptions: Assumption[] = []
  const open = new Set(notes.open.map(({ line }) => line))
  const lacking: { of: object; key: string }[] = []
  for (const note of understood) {
    const { kind, line, remark } = note
    const list = (document[`${kind}s`] ??= [])
    const entry = entryOf(note)
    const known = list.find(({ title }) => title.toLowerCase() === entry.title.toLowerCase())
    const place = { line, column: 1, source_line: lines[line - 1] ?? '' }
    if (known === undefined) {
      places.set(entry, place)
      list.push(entry)
    } else addTo(known, entry)
    if (Array.isArray(entry.reported_on)) addDays(known ?? entry, entry.reported_on, place, days)
    const of = known ?? entry
    if (kind === 'action' && open.has(line)) lacking.push({ of, key: 'due_on' })
    if (remark !== null && notes.guessed.includes(line)) {
      const about = { of, keys: ['due_on'], settle: 'write the day there as YYYY-MM-DD' }
      assumptions.push({ at: line, assumed: `${note.title}: ${remark}`, ...about })
    }
  }
  const skipped = not_understood
    .filter(({ as }) => as === 'other')
    .map(({ line }) => ({ at: line, reason: 'it is no action, decision or blocker' }))
  const read = new Set(understood.map(({ line }) => line)).size
  const start = { line: 1, column: 1, source_line: lines[0] ?? '' }
  return {
    kind: 'notes',
    rows: read + skipped.length,
    rows_read: read,
    skipped,
    confidence: 'medium',
    documents: [{ file, value: document, locate: locateBy(document, places, start, days) }],
    questions: dayQuestion(notes.open[0], notes.open.length, lacking, context),
    assumptions,
  }
}

/** The day of the notes: that in the name of their file, else the day asked about. */
function dayOf({ file, at }: ReadingContext): string {
  const name = file.split(/[\\/]/).at(-1) ?? ''
  const [day] = /(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(name) ?? []
  return day !== undefined && day <= at ? day : at
}

function entryOf({ kind, title, owner, due_on, since, is_done, meeting, said_on }: Note): Entry {
  const entry: Entry = { title }
  if (owner !== null) entry.owner = owner
  if (due_on !== null) entry.due_on = due_on
  if (kind === 'action' && is_done) entry.done_on = said_on
  if (kind === 'action' && meeting !== null) entry.from = meeting
  if (kind === 'decision') Object.assign(entry, { status: 'decided', decided_on: said_on })
  if (kind === 'blocker')
    entry.reported_on = since === null || since >= said_on ? [said_on] : [since, said_on]
  if (kind === 'blocker' && is_done) entry.resolved_on = said_on
  return entry
}

/** Adds to an entry what is new in what another meeting says of it. */
function addTo(known: Entry, more: Entry): void {
  for (const [key, value] of Object.entries(more)) known[key] ??= value
}

/** Where each day of a list stands. */
type Days = WeakMap<object, Record<string, TextPlace>>

/** Adds days on which something was reported, each with the line that says so. */
function addDays(entry: Entry, reported: readonly string[], place: TextPlace, days: Days): void {
  const known = entry.reported_on as string[]
  const placed = days.get(known) ?? {}
  const placeOf = new Map(known.map((day, i) => [day, placed[i] ?? place]))
  for (const day of reported) if (!placeOf.has(day)) placeOf.set(day, place)
  const all = [...placeOf].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const list = all.map(([day]) => day)
  entry.reported_on = list
  days.set(list, Object.fromEntries(all.map(([, at], i) => [i, at])))
}
