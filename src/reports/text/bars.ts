import { characterBar, isGiven } from '../chart-values.ts'
import type { Tone } from '../document.ts'
import { formatNumber } from '../format-number.ts'
import { toneMark } from '../words.ts'
import { toneStyle } from './cells.ts'
import { type Line, type Piece, padded, prefixed, spaces } from './pieces.ts'
import { wrapped } from './wrap.ts'

export interface BarRow {
  label: readonly Piece[]
  /** Words under the label. */
  below?: readonly Piece[] | undefined
  value: number | null
  mark?: number | undefined
  /** Says what the mark is, under the bar. */
  markWords?: string | undefined
  tone: Tone
}

const WIDE_BAR = 20
const NARROW_BAR = 12
/** A bar shorter than this tells nothing: the figure then stands alone. */
const SHORTEST_BAR = 4
const MARK_INDENT = 3
const GAP = 2
/** ` 100%` behind the bar. */
const FIGURE = 6
const BRACKETS = 2

/** A label at the left, wrapped beside a bar at the right edge; the bar comes under the label
 *  where the two do not fit. Bars of the same width stand under each other. */
export function barLines(row: BarRow, width: number): Line[] {
  const isStacked = width < 48
  const widest = BRACKETS + FIGURE + (width < 64 ? NARROW_BAR : WIDE_BAR)
  const right = barAndMark(row, isStacked ? width - MARK_INDENT : widest)
  const labelWidth = width - MARK_INDENT - (isStacked ? 0 : widest + GAP)
  const left = prefixed(
    [
      ...wrapped(row.label, labelWidth, true),
      ...(row.below ? wrapped(row.below, labelWidth, true) : []),
    ],
    [{ text: `${toneMark[row.tone]} ` }],
    [spaces(MARK_INDENT)],
  )
  if (isStacked) return [...left, ...prefixed(right, [spaces(MARK_INDENT)])]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...padded(left[index] ?? [], width - widest),
    ...padded(right[index] ?? [], widest, 'right'),
  ])
}

function barAndMark({ value, mark, markWords, tone }: BarRow, width: number): Line[] {
  const shown = isGiven(value) ? formatNumber(value, 'ratio') : '–'
  const figure = ` ${shown}`.padStart(FIGURE)
  const room = Math.min(WIDE_BAR, width - BRACKETS - figure.length)
  const style = toneStyle[tone]
  const bar = { text: characterBar(value ?? 0, mark, Math.max(SHORTEST_BAR, room)), style }
  const lines: Line[] =
    room < SHORTEST_BAR
      ? wrapped([{ text: shown }], width, true)
      : [[{ text: '[' }, bar, { text: ']' }, { text: figure }]]
  if (markWords === undefined || !isGiven(mark)) return lines
  const words: Piece = { text: `${markWords} ${formatNumber(mark, 'ratio')}`, style: 'faint' }
  return [...lines, ...wrapped([words], width, true)]
}
