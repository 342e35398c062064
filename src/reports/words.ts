import { type Handlers, handle } from './by-kind.ts'
import { oneLine } from './clean-text.ts'
import type { Cell, Inline, Tone } from './document.ts'
import { formatDate } from './format-date.ts'
import { formatNumber, NOT_GIVEN } from './format-number.ts'

/** A tone as a sign, so that it shows without colour too. */
export const toneMark: Record<Tone, string> = {
  good: '🟢',
  warning: '🟡',
  bad: '🔴',
  info: '🔵',
  neutral: '⚪',
}

export type Confidence = Extract<Cell, { kind: 'confidence' }>['level']

export const confidenceMark: Record<Confidence, string> = {
  verified: '🟢',
  medium: '🟡',
  assumed: '🔴',
}

/** Words and cells as cells alone. */
export const cellsOf = (inline: Inline): readonly Cell[] =>
  typeof inline === 'string'
    ? [{ kind: 'text', text: inline }]
    : inline.map((part) => (typeof part === 'string' ? { kind: 'text', text: part } : part))

/** After the name of whom we propose. No brackets: the name often stands in some. */
export const PROPOSED = ', proposed'

/** The words of each kind of cell, without markup: what every renderer starts from. */
const cellWords: Handlers<Cell, 'kind', [], string> = {
  text: ({ text }) => oneLine(text),
  number: ({ value, unit, digits, signed }) => formatNumber(value, unit, digits, signed),
  missing: ({ what }) => missingWords(what),
  date: ({ on }) => formatDate(on),
  person: ({ name, proposed }) => oneLine(name) + (proposed ? PROPOSED : ''),
  status: ({ tone, label }) => `${toneMark[tone]} ${oneLine(label)}`,
  confidence: ({ level }) => `${confidenceMark[level]} ${level}`,
  source: ({ path, file, line, cell }) =>
    [oneLine(path), place(file, line, cell)].filter(Boolean).join(' '),
  code: ({ text }) => oneLine(text),
}

export const wordsOf = (cell: Cell): string => handle(cellWords, 'kind', cell)

/** A sentence without markup, for titles and descriptions. */
export const plainWords = (inline: Inline): string => cellsOf(inline).map(wordsOf).join('').trim()

/** @example missingWords('target lead time') // => 'no target lead time given' */
function missingWords(what: string): string {
  const named = oneLine(what).trim()
  return named === '' ? NOT_GIVEN : `no ${named} given`
}

/** Where a datum stands: the line of a text, the cell of a workbook.
 *  @example place('ops.json', 34, undefined) // => 'ops.json:34' */
export function place(
  file: string | undefined,
  line: number | undefined,
  cell: string | undefined,
): string {
  if (file === undefined) return ''
  if (cell !== undefined) return `${oneLine(file)} ${oneLine(cell)}`
  return oneLine(file) + (line === undefined ? '' : `:${line}`)
}
