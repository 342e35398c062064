import type { CompanyDocument } from '../document.ts'
import { peopleDocuments } from '../people/people-documents.ts'
import { raciDocuments } from '../raci-documents.ts'
import { stepDocuments } from '../steps/step-documents.ts'
import type { Table } from '../tables/table.ts'
import { okrsFromTables } from './okrs-from-tables.ts'
import { rowAt } from './row-place.ts'
import type { ReadingContext, Skipped, SourceRead } from './source.ts'

const rowsOf = (tables: readonly Table[]): number =>
  tables.reduce((sum, { row_count }) => sum + row_count, 0)

/** Rows that the reader of tables left out itself. */
const leftOut = (tables: readonly Table[]): Skipped[] =>
  tables.flatMap((table) =>
    table.reports.flatMap(({ source_row, reason, is_read }) =>
      is_read ? [] : [{ at: rowAt(table, source_row), reason }],
    ),
  )

/** What the tables of a file hold, by the names of their columns and by their cells. */
export function fromTables(tables: readonly Table[], context: ReadingContext): SourceRead {
  const { file, at } = context
  const people = peopleDocuments(tables, file, at)
  if (people !== undefined) {
    const { documents, rows, skipped } = people
    return plain('people', documents, rows, skipped, people.warnings)
  }
  const steps = stepDocuments(tables, file)
  if (steps !== undefined) {
    const skipped = [...leftOut(tables), ...steps.skipped]
    return plain('processes', steps.documents, rowsOf(tables), skipped, steps.warnings)
  }
  const okrs = okrsFromTables(tables, context)
  if (okrs !== undefined) return okrs
  const matrices = raciDocuments(tables, file)
  if (matrices.length > 0) {
    const read = matrices.reduce((sum, { value }) => sum + (value.raci as unknown[]).length, 0)
    const skipped = leftOut(tables)
    return plain('raci', matrices, read + skipped.length, skipped)
  }
  const rows = rowsOf(tables)
  const skipped = tables.flatMap((table) => [
    ...leftOut([table]),
    ...table.source_rows.map((row) => ({
      at: rowAt(table, row),
      reason: 'what the table holds is not known',
    })),
  ])
  return { ...plain('unknown', [], rows, skipped), confidence: 'assumed' }
}

const plain = (
  kind: SourceRead['kind'],
  documents: readonly CompanyDocument[],
  rows: number,
  skipped: readonly Skipped[],
  warnings: SourceRead['warnings'] = [],
): SourceRead => ({
  kind,
  rows,
  rows_read: rows - skipped.length,
  skipped,
  confidence: 'verified',
  documents,
  questions: [],
  assumptions: [],
  warnings,
})
