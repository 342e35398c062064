import type { Note } from '../../notes/note.ts'
import { readNotes } from '../../notes/read-notes.ts'
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
  const document: Record<string, Entry[]> = {}
  const assumptions: Assumption[] = []
  const open = new Set(notes.open.map(({ line }) => line))
  const lacking: { of: object; key: string }[] = []
  for (const note of understood) {
    const { kind, line, remark } = note
    const list = (document[`${kind}s`] ??= [])
    const entry = entryOf(note)
    const known = list.find(({ title }) => title.toLowerCase() === entry.title.toLowerCase())
    if (known === undefined) {
      places.set(entry, { line, column: 1, source_line: lines[line - 1] ?? '' })
      list.push(entry)
    } else addTo(known, entry)
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
  const start = { line: 1, column: 1, source_line: lines[0] ?? '' }
  return {
    kind: 'notes',
    rows: understood.length + skipped.length,
    rows_read: understood.length,
    skipped,
    confidence: 'medium',
    documents: [{ file, value: document, locate: locateBy(document, places, start) }],
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
  return entry
}

/** Adds to an entry what another meeting says of it: what is new, and each day it was reported. */
function addTo(known: Entry, { reported_on, ...more }: Entry): void {
  for (const [key, value] of Object.entries(more)) known[key] ??= value
  if (Array.isArray(known.reported_on) && Array.isArray(reported_on)) {
    const days = new Set<string>([...known.reported_on, ...reported_on])
    known.reported_on = [...days].toSorted()
  }
}
