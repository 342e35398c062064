import type { Table, TableSource } from '../tables/table.ts'
import type { Skipped } from './source.ts'

/** The line of a row, or its cell in a workbook. */
export function rowAt(
  table: Pick<TableSource, 'place'>,
  sourceRow: number,
  column = 0,
): number | string {
  const { line, cell } = table.place(sourceRow, column)
  return cell ?? line
}

/** Rows that the reader of a table left out itself. */
export const rowsLeftOut = (table: Pick<Table, 'place' | 'reports'>): Skipped[] =>
  table.reports.flatMap(({ source_row, reason, is_read }) =>
    is_read ? [] : [{ at: rowAt(table, source_row), reason }],
  )
