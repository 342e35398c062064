import type { Chart, Unit } from './document.ts'
import { formatNumber } from './format-number.ts'

export type ChartOf<Type extends Chart['type']> = Extract<Chart, { type: Type }>

/** A ratio kept within a bar: 0 to 1. What is no number is an empty bar. */
export const withinBar = (ratio: number): number =>
  Number.isFinite(ratio) ? Math.min(1, Math.max(0, ratio)) : 0

/** For places in a drawing: two decimals are finer than a screen. */
export const short = (value: number): number => Math.round(value * 100) / 100

/** Whether a value can be drawn. */
export const isGiven = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && Number.isFinite(value)

/** A value beside a drawing; a dash where there is none. */
export const figureOf = (value: number | null | undefined, unit: Unit): string =>
  isGiven(value) ? formatNumber(value, unit) : '–'

/** The largest value that can be drawn, at least 0: the full length of a panel's bars. */
export const largestOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((most, value) => (isGiven(value) ? Math.max(most, value) : most), 0)

/** The smallest and largest of some values (a loop: a spread fails beyond 100,000 of them). */
export function rangeOf(values: readonly number[]): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}

/** Share of the full length, 0-1. Negative values have no bar: the figure beside it tells. */
export const shareOf = (value: number, largest: number): number =>
  largest > 0 ? withinBar(value / largest) : 0

/** Which of `steps` equal steps from `low` to `high` a value falls in, from 0.
 *  @example stepOf(3, { low: 1, high: 5 }, 5) // => 2 */
export function stepOf(value: number, range: { low: number; high: number }, steps: number): number {
  const share = range.high > range.low ? (value - range.low) / (range.high - range.low) : 0
  return Math.min(steps - 1, Math.floor(withinBar(share) * steps))
}

/** A bar of `width` characters with a mark where the value should be, such as `██████░░|░░░`.
 *  The mark stands between two cells, so that a value beyond it shows. Full only at 1, empty
 *  only at 0. */
export function characterBar(value: number, mark: number | undefined, width: number): string {
  const cells = isGiven(mark) ? width - 1 : width
  const share = withinBar(value)
  const rounded = Math.round(share * cells)
  const filled = share === 0 || share === 1 ? rounded : Math.min(cells - 1, Math.max(1, rounded))
  const bar = '█'.repeat(filled) + '░'.repeat(cells - filled)
  if (!isGiven(mark)) return bar
  const at = Math.round(withinBar(mark) * cells)
  return `${bar.slice(0, at)}|${bar.slice(at)}`
}

/** A bar in characters, up to eighths of a character long, for panels. */
export const plainBar = (share: number, width: number): string => {
  const eighths = Math.round(withinBar(share) * width * 8)
  return '█'.repeat(Math.floor(eighths / 8)) + (' ▏▎▍▌▋▊▉'[eighths % 8] ?? '').trim()
}

export type Point = ChartOf<'line'>['points'][number]

export interface LineSummary {
  first: Point
  last: Point
  lowest: Point
  highest: Point
}

/** Beyond these a difference or a share of two values is no number any more. */
export const isDrawable = (value: number): boolean =>
  value === 0 || (Math.abs(value) > 1e-290 && Math.abs(value) < 1e290)

/** Points that can be drawn, in order of their dates. */
export const drawnPoints = (points: readonly Point[]): Point[] =>
  points
    .filter(({ value }) => isDrawable(value))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** Where a line begins, ends, and is lowest and highest; nothing for no points. */
export function summaryOf(points: readonly Point[]): LineSummary | undefined {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return undefined
  const lowest = points.reduce((least, point) => (point.value < least.value ? point : least))
  const highest = points.reduce((most, point) => (point.value > most.value ? point : most))
  return { first, last, lowest, highest }
}

const levels = '▁▂▃▄▅▆▇█'

/** Values as a row of small columns, at most `width`: beyond that, the mean of neighbours. */
export function sparkline(values: readonly number[], width: number): string {
  const columns = Math.min(values.length, width)
  const means = Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * values.length) / columns)
    const to = Math.floor(((column + 1) * values.length) / columns)
    const bucket = values.slice(from, to)
    return bucket.reduce((sum, value) => sum + value / bucket.length, 0)
  })
  const range = rangeOf(means)
  if (range.low === range.high) return '▄'.repeat(columns)
  return means.map((mean) => levels[stepOf(mean, range, levels.length)]).join('')
}
