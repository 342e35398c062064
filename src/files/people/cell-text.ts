import type { TableCell } from '../tables/table.ts'

const SPACE = 0x20
/** Between these and from the next on, every character but those that are blanks is a sign. */
const [LAST_OF_ASCII, FIRST_BEYOND, LAST_PLAIN] = [0x7e, 0xa1, 0x167f]

/** Whether a cell is its own plain text: in one line, with no blanks but single spaces between
 *  words. Most are, and need not be looked at again. */
function isTidy(cell: string): boolean {
  let before = SPACE
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at)
    if (code < SPACE || (code === SPACE && before === SPACE)) return false
    if (code > LAST_OF_ASCII && (code < FIRST_BEYOND || code > LAST_PLAIN)) return false
    before = code
  }
  return before !== SPACE
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
