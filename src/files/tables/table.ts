import type { TextPlace } from '../lines.ts'

/** What a cell holds. A text file has texts alone; a day of a workbook is its ISO text. */
export type TableCell = string | number | boolean | null

/** What is wrong with a row. Rows that are read and rows that are not make up all rows. */
export interface RowReport {
  /** Position in the source's rows, for {@link Table.place}. */
  source_row: number
  reason: string
  /** False where the row is left out. */
  is_read: boolean
}

/** A table of a file: one header, and rows of as many cells. Blank rows are none. */
export interface Table {
  /** The sheet's name; null in a text. */
  sheet: string | null
  /** Names of the columns as written; null where the first row is data already. */
  header: readonly string[] | null
  rows: readonly (readonly TableCell[])[]
  /** Whether every cell is a text in one line, without blanks but single spaces between words. */
  is_tidy: boolean
  /** For each row its position in the source's rows. */
  source_rows: readonly number[]
  /** Rows below the header that hold something: those in `rows` and those reported as not read. */
  row_count: number
  reports: readonly RowReport[]
  /** Where a cell stands, by the source's row and its column; looked up when asked for. */
  place: (sourceRow: number, column: number) => TextPlace
}
