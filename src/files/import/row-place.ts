import type { TableSource } from '../tables/table.ts'

/** The line of a row, or its cell in a workbook. */
export function rowAt(
  table: Pick<TableSource, 'place'>,
  sourceRow: number,
  column = 0,
): number | string {
  const { line, cell } = table.place(sourceRow, column)
  return cell ?? line
}
