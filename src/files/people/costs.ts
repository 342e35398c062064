import { amountOf, type DecimalMark } from '../import/amount.ts'
import { decimalMark } from '../import/decimal-mark.ts'
import { rowAt } from '../import/row-place.ts'
import type { ImportQuestion, ReadingContext } from '../import/source.ts'
import { isUnscaled, unitSaid } from '../import/table-unit.ts'
import type { TableRow, TableSource } from '../tables/table.ts'
import { dollarsOf } from './cell-text.ts'
import { textIn } from './person-name.ts'

/** One point before three digits parts decimals or thousands, as the rest of the column tells. A comma
 *  there parts thousands: no cost of a year is that small. */
const OPEN = /^\D*[1-9]\d{0,2}\.\d{3}\D*$/
const THOUSANDS = /^\D*[1-9]\d{0,2},\d{3}\D*$/

export interface CostReader {
  /** What a person costs; undefined where the text is no amount of US dollars. */
  read: (text: string, row: TableRow) => number | undefined
  /** What is open in how the column is written. */
  questions: ImportQuestion[]
}

/** Reads the costs of a table. The whole column is looked at only where a text of it can be read in
 *  two ways, or not as US dollars are mostly written. */
export function costReader(
  source: TableSource,
  columns: readonly number[],
  context: ReadingContext,
): CostReader {
  const questions: ImportQuestion[] = []
  let known: DecimalMark | undefined
  const markOfColumn = (): DecimalMark => {
    const texts: string[] = []
    const rows: number[] = []
    source.scan((row, sourceRow) => {
      const text = textIn(row, columns) ?? ''
      texts.push(isNumber(row) || THOUSANDS.test(text) ? '' : text)
      rows.push(sourceRow)
    })
    const placeOf = (position: number) => rowAt(source, rows[position] ?? 0, columns[0])
    const { mark, questions: asked } = decimalMark(texts, placeOf, context)
    questions.push(...asked)
    return mark
  }
  const isNumber = (row: TableRow): boolean =>
    columns.some((column) => typeof row[column] === 'number')
  const scale = unitSaid(source.header?.[columns[0] ?? -1] ?? '')?.scale ?? 1
  const read = (text: string, row: TableRow): number | undefined => {
    const amount = amountIn(text, row)
    return amount !== undefined && scale !== 1 && isUnscaled(text) ? amount * scale : amount
  }
  const amountIn = (text: string, row: TableRow): number | undefined => {
    const plain = dollarsOf(text)
    if (plain !== undefined && (!OPEN.test(text) || isNumber(row))) return plain
    known ??= markOfColumn()
    const amount = amountOf(text, known)
    if (amount === undefined || amount.of !== undefined || amount.value < 0) return undefined
    return amount.unit === null || amount.unit === 'USD' ? amount.value : undefined
  }
  return { read, questions }
}
