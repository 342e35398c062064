import { characterBar, isGiven } from '../chart-values.ts'
import type { Tone } from '../document.ts'
import { formatNumber } from '../format-number.ts'
import { toneMark } from '../words.ts'
import { toneStyle } from './cells.ts'
import { type Line, lineWidth, type Piece, padded, prefixed, spaces } from './pieces.ts'
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
const MARK_INDENT = 3
/** ` 100%` behind the bar. */
const FIGURE = 6

/** A label at the left, wrapped beside a bar at the right edge; the bar comes under the label
 *  where the two do not fit. Bars of the same width stand under each other. */
export function barLines(row: BarRow, width: number): Line[] {
  const isStacked = width < 48
  const room = isStacked ? width - MARK_INDENT - FIGURE - 2 : width < 64 ? NARROW_BAR : WIDE_BAR
  const right = barAndMark(row, Math.min(WIDE_BAR, Math.max(4, room)))
  const rightWidth = Math.max(...right.map(lineWidth))
  const labelWidth = width - MARK_INDENT - (isStacked ? 0 : rightWidth + 2)
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
    ...padded(left[index] ?? [], width - rightWidth),
    ...(right[index] ?? []),
  ])
}

function barAndMark({ value, mark, markWords, tone }: BarRow, size: number): Line[] {
  const bar: Line = [
    { text: '[' },
    { text: characterBar(value ?? 0, mark, size), style: toneStyle[tone] },
    { text: ']' },
    { text: figure(value).padStart(FIGURE) },
  ]
  if (markWords === undefined || !isGiven(mark)) return [bar]
  const words: Line = [{ text: `${markWords} ${formatNumber(mark, 'ratio')}`, style: 'faint' }]
  return [
    bar,
    ...(lineWidth(words) <= lineWidth(bar) ? [padded(words, lineWidth(bar), 'right')] : []),
  ]
}

const figure = (value: number | null): string =>
  isGiven(value) ? formatNumber(value, 'ratio') : '–'
