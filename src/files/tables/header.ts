import { SIGNS } from '../../model/currency.ts'
import { narrowBlanks } from '../../model/narrow-blanks.ts'
import type { TableCell, TableRow } from './table.ts'

export interface Header {
  /** Names of the columns; null where no row names them. */
  header: readonly string[] | null
  /** Position of the header among the rows; -1 where there is none. */
  row: number
  /** How many columns there are. */
  width: number
}

/** A header stands within so many rows that hold something: a title or a note may be above it. */
const LOOKED_AT = 20

const isFilled = (cell: TableCell): boolean =>
  cell !== null && (typeof cell !== 'string' || cell.trim() !== '')

const NUMBERS = new RegExp(String.raw`^[\s\d.,:;/%()+${SIGNS}-]*$`)

/** A text that names something: no number, amount, share or date. */
const isName = (cell: TableCell): boolean =>
  typeof cell === 'string' && !NUMBERS.test(cell) && !/^\d{4}-\d\d-\d\d/.test(cell)

/** A month, or a day of one, as sheets with a column for each month are headed. */
const MONTH =
  /^(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?(?=$|T)|^(?:\d{1,2}[-/.]\s?\d{1,2}|0?[1-9]|1[0-2])[-/.]\s?(?:19|20)\d\d$/
const isMonth = (cell: TableCell): boolean => typeof cell === 'string' && MONTH.test(cell.trim())

/** Whether cells name columns: with words, or several different months beside words. */
function areNames(filled: readonly TableCell[]): boolean {
  const others = filled.filter((cell) => !isName(cell))
  return (
    others.length === 0 ||
    (others.every(isMonth) && new Set(others).size === others.length && others.length > 1)
  )
}

/** The row that names the columns: the first that is as wide as the table and holds only names.
 *  Rows above it, such as a title, are no data. */
export function findHeader(rows: Iterable<TableRow>): Header {
  const looked: { position: number; row: TableRow; filled: TableCell[] }[] = []
  let [position, firstWidth] = [0, 0]
  for (const row of rows) {
    if (position === 0) firstWidth = row.length
    const filled = row.filter(isFilled)
    if (filled.length > 0) looked.push({ position, row, filled })
    if (looked.length === LOOKED_AT) break
    position++
  }
  const widest = Math.max(0, ...looked.map(({ filled }) => filled.length))
  for (const { position, row, filled } of looked) {
    if (filled.length * 2 <= widest) continue
    if (!areNames(filled)) break
    const names = row.map((cell) => narrowBlanks(String(cell ?? '').trim()))
    while (names.at(-1) === '') names.pop()
    return { header: names, row: position, width: names.length }
  }
  return { header: null, row: -1, width: firstWidth }
}
