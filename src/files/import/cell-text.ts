import type { TableRow } from '../tables/table.ts'
import { BLANK } from './amount.ts'
import { plainText } from './plain-text.ts'

/** What a cell says; nothing where it is blank or there is no such column. */
export const textOf = (row: TableRow, column: number | undefined): string => {
  const text = plainText(String((column === undefined ? null : row[column]) ?? ''))
  return BLANK.test(text) ? '' : text
}
