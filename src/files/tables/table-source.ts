import { narrowBlanks } from '../../model/narrow-blanks.ts'
import type { TextPlace } from '../lines.ts'
import { findHeader } from './header.ts'
import type { RowReport, Table, TableCell, TableRow, TableSource } from './table.ts'

/** Rows of a source that follow each other. */
export interface RowBlock {
  /** Position of the first of them in the source. */
  first: number
  rows: readonly TableRow[]
  /** What is wrong with those that could not be read as written, by position in the block. */
  faults: ReadonlyMap<number, string>
}

export interface SourceRows {
  sheet: string | null
  /** All rows, also blank ones, some at a time. */
  blocks: () => Iterable<RowBlock>
  row: (sourceRow: number) => TableRow
  place: (sourceRow: number, column: number) => TextPlace
  /** Whether a row of fewer or more cells than the header has is a fault. */
  isRagged: boolean
}

const isBlankCell = (cell: TableCell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '')

const LAST_BLANK_OF_ASCII = 0x20
const LAST_OF_ASCII = 0x7f

/** Whether a cell begins with a sign of ASCII, as the first of most rows does. */
const beginsPlainly = (cell: TableCell | undefined): boolean => {
  const code = typeof cell === 'string' && cell !== '' ? cell.charCodeAt(0) : 0
  return code > LAST_BLANK_OF_ASCII && code < LAST_OF_ASCII
}

const isLong = (cell: TableCell): boolean => narrowed(cell) !== cell
const narrowed = (cell: TableCell): TableCell =>
  typeof cell === 'string' ? narrowBlanks(cell) : cell

const isBlank = (row: TableRow): boolean => !beginsPlainly(row[0]) && row.every(isBlankCell)

function* rowsIn(blocks: Iterable<RowBlock>): Generator<TableRow> {
  for (const { rows } of blocks) yield* rows
}

/** A table out of the rows of a file: the header is found, blank rows are passed over, and rows
 *  that do not fit the header are reported. */
export function tableSource({ sheet, blocks, row, place, isRagged }: SourceRows): TableSource {
  const { header, row: headerRow, width } = findHeader(rowsIn(blocks()))
  const scan: TableSource['scan'] = (onRow) => {
    const reports: RowReport[] = []
    let row_count = 0
    for (const { first, rows, faults } of blocks()) {
      for (let at = Math.max(0, headerRow + 1 - first); at < rows.length; at++) {
        const row = rows[at] ?? []
        if (isBlank(row)) continue
        row_count++
        const source_row = first + at
        const fault = faults.get(at) ?? tooLong(row, width)
        if (fault !== undefined) {
          reports.push({ source_row, reason: fault, is_read: false })
          continue
        }
        if (isRagged && row.length < width) {
          const reason = `${row.length} of ${width} cells are there; the others are taken as empty`
          reports.push({ source_row, reason, is_read: true })
        }
        onRow(row.some(isLong) ? row.map(narrowed) : row, source_row)
      }
    }
    return { row_count, reports }
  }
  let table: Table | undefined
  const whole = () => {
    if (table !== undefined) return table
    const rows: TableRow[] = []
    const source_rows: number[] = []
    const count = scan((row, sourceRow) => {
      rows.push(row)
      source_rows.push(sourceRow)
    })
    const above = Array.from({ length: Math.max(0, headerRow) }, (_, position) => row(position))
    const title = above.flat().filter((cell) => typeof cell === 'string')
    table = {
      sheet,
      header,
      above: narrowBlanks(title.join('\n')),
      rows,
      source_rows,
      ...count,
      place,
    }
    return table
  }
  return { sheet, header, header_row: headerRow, scan, row, whole, place }
}

/** A row with something beyond the last column cannot be told apart into its columns. */
function tooLong(row: TableRow, width: number): string | undefined {
  if (row.length <= width) return undefined
  for (let column = width; column < row.length; column++) {
    if (!isBlankCell(row[column] ?? null)) {
      return `${row.length} cells where the header has ${width}`
    }
  }
  return undefined
}
