import { largestOf } from './chart-values.ts'

/** No column is cut narrower than this; if they do not fit then, a table is shown otherwise. */
const NARROWEST = 8
/** A word longer than this may be cut before the table is given up. */
const LONG_WORD = 16

/** How wide each cell of a column is, the label's first: whole, and its longest word. */
export interface Measured {
  whole: readonly number[]
  words: readonly number[]
  align: 'left' | 'right'
}

/** Columns as wide as they need within `room` characters, then narrower with wrapped words, then
 *  cut words; undefined where all that does not fit. */
export function columnWidths(columns: readonly Measured[], room: number): number[] | undefined {
  const whole = columns.map((column) => largestOf([1, ...column.whole]))
  const words = columns.map((column) => {
    const widest = largestOf([1, ...column.words])
    return Math.min(widest, column.align === 'right' ? widest : LONG_WORD)
  })
  const least = words.map((size) => Math.min(size, NARROWEST))
  if (sum(least) > room) return undefined
  if (sum(words) > room) return spread(least, words, room)
  return spread(words, whole, room)
}

/** Widths from `least` towards `wanted`: every column gets the same share of what it lacks. */
function spread(least: readonly number[], wanted: readonly number[], room: number): number[] {
  const lacking = wanted.map((size, index) => Math.max(0, size - (least[index] ?? 0)))
  const total = sum(lacking)
  const spare = room - sum(least)
  if (total <= spare) return least.map((size, index) => size + (lacking[index] ?? 0))
  const widths = least.map(
    (size, index) => size + Math.floor((spare * (lacking[index] ?? 0)) / total),
  )
  let left = room - sum(widths)
  return widths.map((size, index) => {
    if (left === 0 || size >= (wanted[index] ?? 0)) return size
    left -= 1
    return size + 1
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
