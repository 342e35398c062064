import type { Problem } from '../model/problem.ts'
import { widthOf } from '../reports/text/width.ts'

/** Problems shown as text, at most; the JSON form has all. */
const SHOWN = 50

const WIDTH = 80
const INDENT = '  '
const CUT = '…'

/** Writes problems for people: the place, the path and what is wrong; below it the line with a
 *  caret, and what to do. */
export function problemsAsText(problems: readonly Problem[]): string {
  const shown = problems.slice(0, SHOWN).map(problemAsText)
  const more = problems.length - SHOWN
  if (more > 0) shown.push(`... and ${more} more ${more === 1 ? 'problem' : 'problems'}\n`)
  return shown.join('')
}

/** The form of problems in JSON output. */
export function problemsAsJson(problems: readonly Problem[]): {
  problems: Omit<Problem, 'source_line'>[]
} {
  return { problems: problems.map(({ source_line: _line, ...problem }) => problem) }
}

function problemAsText(problem: Problem): string {
  const { file, line, column, path, message, hint, severity, source_line } = problem
  const place = [file, line, column].filter((part) => part !== null).join(':')
  const head = [place, path, severity === 'warning' ? 'warning' : '', message]
  const lines = [
    head
      .filter((part) => part !== '')
      .map(visible)
      .join(': '),
  ]
  if (source_line !== undefined && column !== null) lines.push(...excerpt(source_line, column))
  if (hint !== null) lines.push(`${INDENT}hint: ${visible(hint)}`)
  return `${lines.join('\n')}\n`
}

// Characters that change how a terminal shows what is around them, or that show as nothing.
const HIDDEN =
  /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu

/** A text in which nothing is hidden from the reader: control characters are written out.
 *  @example visible('a\nb') // => 'a\\nb' */
function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    if (character === '\n') return '\\n'
    if (character === '\t') return '\\t'
    const code = character.codePointAt(0) ?? 0
    const digits = code.toString(16)
    return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`
  })
}

interface Cell {
  text: string
  width: number
}

/** A line of the file, cut around the column where it is long, and the caret below it. A tab is
 *  one space in both, so that they stay aligned. */
function excerpt(line: string, column: number): [string, string] {
  const at = offsetOf(line, column)
  // Lines may be millions of characters long: no more is looked at than can be shown.
  const before = cells(line.slice(Math.max(0, at - WIDTH), at))
  const after = cells(line.slice(at, at + WIDTH))
  const room = WIDTH - INDENT.length
  const fits = line.length <= WIDTH && width(before) + width(after) <= room
  const left = fits ? before : fitting(before.toReversed(), room / 2 - 1).toReversed()
  const isCutLeft = !fits && (left.length < before.length || at > WIDTH)
  const start = (isCutLeft ? CUT : '') + left.map(({ text }) => text).join('')
  const startWidth = width(left) + Number(isCutLeft)
  const right = fitting(after, room - startWidth - Number(!fits))
  const isCutRight = right.length < after.length || line.length > at + WIDTH
  const end = right.map(({ text }) => text).join('') + (isCutRight ? CUT : '')
  return [`${INDENT}${start}${end}`.trimEnd(), `${INDENT}${' '.repeat(startWidth)}^`]
}

/** Offset of a column, which counts code points. */
function offsetOf(line: string, column: number): number {
  if (!/[\ud800-\udfff]/.test(line.slice(0, column))) return column - 1
  let offset = 0
  for (let count = 1; count < column && offset < line.length; count++) {
    offset += (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  }
  return offset
}

const cells = (text: string): Cell[] =>
  Array.from(text, (character) => {
    const shown = character === '\t' ? ' ' : visible(character)
    return { text: shown, width: widthOf(shown) }
  })

const width = (row: readonly Cell[]): number => row.reduce((sum, cell) => sum + cell.width, 0)

/** The first cells that fit into so many columns. */
function fitting(row: readonly Cell[], columns: number): Cell[] {
  let used = 0
  const beyond = row.findIndex((cell) => {
    used += cell.width
    return used > columns
  })
  return beyond === -1 ? [...row] : row.slice(0, beyond)
}
