import { readNotes } from '../../notes/read-notes.ts'
import { locateBy, type Places } from './places.ts'
import type { Assumption, ReadingContext, SourceRead } from './source.ts'

/** Reads actions, decisions and blockers out of meeting notes; undefined where they hold none. Each
 *  line that is no heading and no head of a table is a row. */
export function notesSource(text: string, { file, at }: ReadingContext): SourceRead | undefined {
  const { title, understood, not_understood } = readNotes(text, at)
  if (understood.length === 0) return undefined
  const lines = text.split(/\r\n|\r|\n/)
  const places: Places = new WeakMap()
  const document: Record<string, object[]> = {}
  const assumptions: Assumption[] = []
  for (const note of understood) {
    const { kind, line, owner, due_on, since, is_done, remark } = note
    const entry: Record<string, unknown> = { title: note.title }
    if (owner !== null) entry.owner = owner
    if (due_on !== null) entry.due_on = due_on
    if (kind === 'action' && is_done) entry.done_on = at
    if (kind === 'action' && title !== null) entry.from = title
    if (kind === 'decision') entry.status = 'decided'
    if (kind === 'blocker') entry.reported_on = [since ?? at]
    places.set(entry, { line, column: 1, source_line: lines[line - 1] ?? '' })
    const list = (document[`${kind}s`] ??= [])
    list.push(entry)
    if (remark !== null) assumptions.push({ at: line, assumed: `${note.title}: ${remark}` })
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
    questions: [],
    assumptions,
  }
}
