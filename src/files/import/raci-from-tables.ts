import type { Table } from '../tables/table.ts'
import { locateBy, type Places } from './places.ts'
import { rowsByPart } from './raci-by-part.ts'
import { matrixRows, type RaciEntry } from './raci-letters.ts'
import { rowAt } from './row-place.ts'
import type { ReadingContext, Skipped, SourceRead } from './source.ts'

/** Names of sheets and headings that say nothing of what a matrix is of. */
const NO_NAME =
  /^(?:sheet|tabelle|blatt|table)\s?\d*$|\b(?:raci|rasci|matrix|responsibilit(?:y|ies)|who does what)\b/i

/** Reads responsibility matrices out of the tables of a file, with letters below roles or names below
 *  parts; undefined where none of them is one. Every row with a task is a row; the name of a sheet,
 *  or the heading above a table, is the process that it is of. */
export function raciFromTables(
  tables: readonly Table[],
  { file }: ReadingContext,
): SourceRead | undefined {
  const places: Places = new WeakMap()
  const raci: RaciEntry[] = []
  const skipped: Skipped[] = []
  let isAny = false
  for (const whole of tables) {
    const table = { ...whole, sheet: NO_NAME.test(whole.sheet?.trim() ?? '') ? null : whole.sheet }
    for (const { source_row, reason, is_read } of table.reports) {
      if (!is_read) skipped.push({ at: rowAt(table, source_row), reason })
    }
    const rows = rowsByPart(table) ?? matrixRows(table)
    isAny ||= rows !== undefined
    const sourceRow = (position: number) => table.source_rows[position] ?? position
    for (const { position, entry, reason } of rows ?? []) {
      if (reason !== undefined) skipped.push({ at: rowAt(table, sourceRow(position)), reason })
      if (entry === undefined) continue
      places.set(entry, table.place(sourceRow(position), 0))
      raci.push(entry)
    }
    for (const position of rows === undefined ? table.rows.keys() : []) {
      const reason = 'it is of no matrix of R, A, C, I'
      skipped.push({ at: rowAt(table, sourceRow(position)), reason })
    }
  }
  const [first] = tables
  if (!isAny || first === undefined || raci.length === 0) return undefined
  const document = { raci }
  return {
    kind: 'raci',
    rows: raci.length + skipped.length,
    rows_read: raci.length,
    skipped,
    confidence: 'verified',
    documents: [{ file, value: document, locate: locateBy(document, places, first.place(0, 0)) }],
    questions: [],
    assumptions: [],
  }
}
