import type { TextPlace } from '../lines.ts'

/** What a cell holds. A text file has texts alone; a day of a workbook is its ISO text. */
export type TableCell = string | number | boolean | null

export type TableRow = readonly TableCell[]

/** What is wrong with a row. Rows that are read and rows that are not make up all rows. */
export interface RowReport {
  /** Position in the source's rows, for {@link TableSource.place}. */
  source_row: number
  reason: string
  /** False where the row is left out. */
  is_read: boolean
}

/** How many rows there are, and what is wrong with them. */
export interface RowCount {
  /** Rows below the header that hold something: those that are read and those reported as not. */
  row_count: number
  reports: readonly RowReport[]
}

interface Titled {
  /** The sheet's name; null in a text. */
  sheet: string | null
  /** Names of the columns as written; null where the first row is data already. */
  header: readonly string[] | null
  /** Where a cell stands, by the source's row and its column; looked up when asked for. */
  place: (sourceRow: number, column: number) => TextPlace
}

/** A table of a file: one header, and rows of as many cells. Blank rows are none. */
export interface Table extends Titled, RowCount {
  rows: readonly TableRow[]
  /** What is written above the header, such as a title. */
  above?: string
  /** For each row its position in the source's rows. */
  source_rows: readonly number[]
}

/** A table whose rows are read as they are asked for: a long one need not be held. */
export interface TableSource extends Titled {
  /** Position of the header in the source's rows; -1 where there is none. */
  header_row: number
  /** Goes through the rows from the top, with their positions in the source, and keeps none. */
  scan: (onRow: (row: TableRow, sourceRow: number) => void) => RowCount
  /** The cells of one row of the source. */
  row: (sourceRow: number) => TableRow
  /** The table with all its rows. */
  whole: () => Table
}
