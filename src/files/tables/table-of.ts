import type { TextPlace } from '../lines.ts'
import { findHeader } from './header.ts'
import type { RowReport, Table, TableCell } from './table.ts'

interface SourceRows {
  sheet: string | null
  /** All rows, also blank ones. */
  rows: readonly (readonly TableCell[])[]
  place: (sourceRow: number, column: number) => TextPlace
  /** Whether a row of fewer or more cells than the header has is a fault. */
  isRagged: boolean
  /** Rows that could not be read as written, with the reason. */
  damaged: ReadonlyMap<number, string>
  is_tidy: boolean
}

const isBlankCell = (cell: TableCell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '')

const isBlank = (row: readonly TableCell[]): boolean => {
  for (const cell of row) if (!isBlankCell(cell)) return false
  return true
}

/** A table out of the rows of a file: the header is found, blank rows are passed over, and rows
 *  that do not fit the header are reported. */
export function tableOf(source: SourceRows): Table {
  const { sheet, rows, place, isRagged, damaged, is_tidy } = source
  const { header, row: headerRow } = findHeader(rows)
  const width = header?.length ?? Math.max(0, ...rows.slice(0, 1).map(({ length }) => length))
  const kept: (readonly TableCell[])[] = []
  const sourceRows: number[] = []
  const reports: RowReport[] = []
  let count = 0
  for (let position = headerRow + 1; position < rows.length; position++) {
    const row = rows[position] ?? []
    if (isBlank(row)) continue
    count++
    const fault = damaged.get(position) ?? tooLong(row, width)
    if (fault !== undefined) {
      reports.push({ source_row: position, reason: fault, is_read: false })
      continue
    }
    if (isRagged && row.length < width) {
      const reason = `${row.length} of ${width} cells are there; the others are taken as empty`
      reports.push({ source_row: position, reason, is_read: true })
    }
    kept.push(row)
    sourceRows.push(position)
  }
  return {
    sheet,
    header,
    rows: kept,
    is_tidy,
    source_rows: sourceRows,
    row_count: count,
    reports,
    place,
  }
}

/** A row with something beyond the last column cannot be told apart into its columns. */
function tooLong(row: readonly TableCell[], width: number): string | undefined {
  if (row.length <= width) return undefined
  for (let column = width; column < row.length; column++) {
    if (!isBlankCell(row[column] ?? null)) {
      return `${row.length} cells where the header has ${width}`
    }
  }
  return undefined
}
