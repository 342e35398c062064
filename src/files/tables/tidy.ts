const [SPACE, LAST] = [0x20, 0x7e]

/** Whether a cell is its own plain text: of ASCII, in one line, with no blanks but single spaces
 *  between words. Most are, and need not be looked at again. */
export function isTidy(cell: string): boolean {
  let before = SPACE
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at)
    if (code < SPACE || code > LAST || (code === SPACE && before === SPACE)) return false
    before = code
  }
  return before !== SPACE || cell === ''
}
