import type { Path } from '../model/path.ts'
import type { ParsedText } from './document.ts'
import { createLines } from './lines.ts'
import { markdownTables } from './markdown-tables.ts'
import { isRaciTable, type RaciEntry, raciEntries } from './raci-table.ts'
import { problemIn } from './report-problem.ts'

/** Whether a Markdown text holds a responsibility matrix. */
export const isRaciText = (text: string): boolean =>
  markdownTables(text).some(({ rows }) => isRaciTable(rows.map(({ cells }) => cells)))

/** Reads the responsibility matrices of a Markdown text; each row knows its line. */
export function parseMarkdown(text: string, file: string): ParsedText {
  const lines = createLines(text)
  const offsets: number[] = []
  const raci: RaciEntry[] = []
  for (const { heading, header, rows } of markdownTables(text)) {
    const cells = rows.map((row) => row.cells)
    if (!isRaciTable(cells)) continue
    for (const [i, entry] of raciEntries(header, cells, heading).entries()) {
      if (entry === null) continue
      raci.push(entry)
      offsets.push(rows[i]?.offset ?? 0)
    }
  }
  const place = ([list, position]: Path) =>
    list === 'raci' && typeof position === 'number' ? lines(offsets[position] ?? 0) : undefined
  const locate = { value: place, key: place }
  if (raci.length > 0) return { value: { raci }, problems: [], locate }
  const message = 'expected a table of responsibilities (R, A, C, I), found none'
  const hint = 'a matrix has tasks in its first column and a column for each role'
  return { value: undefined, problems: [problemIn(file, message, { hint })], locate }
}
