import type { TableCell } from '../tables/table.ts'

/** Blanks at an end, or other than single spaces. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/

/** The text of a cell in one line, without blanks around it; undefined where it is empty. */
export function textOf(cell: TableCell | undefined): string | undefined {
  if (cell === null || cell === undefined || cell === '') return undefined
  if (typeof cell !== 'string') return String(cell)
  const isPlain = !UNEVEN.test(cell)
  const text = isPlain ? cell : cell.replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** An amount of US dollars as tables write it; undefined where it is none, or of another currency.
 *  @example dollarsOf('$120,000.50') // => 120000.5 */
export function dollarsOf(text: string): number | undefined {
  const [, amount] =
    /^(?:US\$|USD|\$)?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:USD)?$/i.exec(text) ?? []
  return amount === undefined ? undefined : Number(amount.replaceAll(',', ''))
}
