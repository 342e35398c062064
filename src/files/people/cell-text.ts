import type { TableCell } from '../tables/table.ts'

const [SPACE, LAST_OF_ASCII, FIRST_BEYOND, LAST_BEYOND] = [0x20, 0x7e, 0xa1, 0x167f]

/** Whether a character is none of the blanks: of ASCII, or of the alphabets that follow it. */
const isSign = (code: number): boolean =>
  (code > SPACE && code <= LAST_OF_ASCII) || (code >= FIRST_BEYOND && code <= LAST_BEYOND)

/** Whether a cell is its own plain text: in one line, with no blanks but single spaces between
 *  words. Most are, and need not be looked at again. */
function isTidy(cell: string): boolean {
  let blank = -1
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at)
    if (isSign(code)) continue
    if (code !== SPACE || at === blank + 1) return false
    blank = at
  }
  return blank < cell.length - 1
}

/** The text of a cell in one line, without blanks around it; undefined where it is empty. */
export function textOf(cell: TableCell | undefined): string | undefined {
  if (cell === null || cell === undefined || cell === '') return undefined
  if (typeof cell !== 'string') return String(cell)
  if (isTidy(cell)) return cell
  const text = cell.replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** An amount of US dollars as tables write it; undefined where it is none, or of another currency.
 *  @example dollarsOf('$120,000.50') // => 120000.5 */
export function dollarsOf(text: string): number | undefined {
  const [, amount] =
    /^(?:US\$|USD|\$)?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:USD)?$/i.exec(text) ?? []
  return amount === undefined ? undefined : Number(amount.replaceAll(',', ''))
}
