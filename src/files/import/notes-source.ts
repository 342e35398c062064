import type { Note } from '../../notes/note.ts'
import { readNotes } from '../../notes/read-notes.ts'
import { answeredOrder, dayQuestion } from './day-order.ts'
import { locateBy, type Places } from './places.ts'
import type { Assumption, ReadingContext, SourceRead } from './source.ts'

/** Reads actions, decisions and blockers out of meeting notes; undefined where they hold none. Each
 *  line that is no heading and no head of a table is a row. */
export function notesSource(text: string, context: ReadingContext): SourceRead | undefined {
  const { file, at } = context
  const notes = readNotes(text, at, answeredOrder(context))
  const { title, understood, not_understood } = notes
  if (understood.length === 0) return undefined
  const lines = text.split(/\r\n|\r|\n/)
  const places: Places = new WeakMap()
  const document: Record<string, object[]> = {}
  const assumptions: Assumption[] = []
  const open = new Set(notes.open.map(({ line }) => line))
  const lacking: { of: object; key: string }[] = []
  for (const note of understood) {
    const { kind, line, remark } = note
    const entry = entryOf(note, title, at)
    if (kind === 'action' && open.has(line)) lacking.push({ of: entry, key: 'due_on' })
    places.set(entry, { line, column: 1, source_line: lines[line - 1] ?? '' })
    const list = (document[`${kind}s`] ??= [])
    list.push(entry)
    if (remark !== null && notes.guessed.includes(line)) {
      const about = { of: entry, keys: ['due_on'], settle: 'write the day there as YYYY-MM-DD' }
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

function entryOf(note: Note, meeting: string | null, at: string): Record<string, unknown> {
  const { kind, title, owner, due_on, since, is_done } = note
  const entry: Record<string, unknown> = { title }
  if (owner !== null) entry.owner = owner
  if (due_on !== null) entry.due_on = due_on
  if (kind === 'action' && is_done) entry.done_on = at
  if (kind === 'action' && meeting !== null) entry.from = meeting
  if (kind === 'decision') entry.status = 'decided'
  if (kind === 'blocker') entry.reported_on = [since ?? at]
  return entry
}
