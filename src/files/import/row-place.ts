import type { TableCell, TableSource } from '../tables/table.ts'

/** The line of a row, or its cell in a workbook. */
export function rowAt(
  table: Pick<TableSource, 'place'>,
  sourceRow: number,
  column = 0,
): number | string {
  const { line, cell } = table.place(sourceRow, column)
  return cell ?? line
}

/** Whether a row sums up those above it. */
export const isTotal = (row: readonly TableCell[]): boolean => {
  const first = row.find((cell) => cell !== null && String(cell).trim() !== '')
  return /^(?:grand\s)?(?:total|totals|sum|average|avg|mean|overall|subtotal|summe|gesamt)\s*:?$/i.test(
    String(first ?? '').trim(),
  )
}
