import { type Point, rangeOf, short } from './chart-values.ts'
import { DAY_MS } from './day-ms.ts'

const TICKS = 4
/** Marks on the axis are written with twelve digits. */
const FINEST = 1e-9
/** Beyond this, dots would hide the line; the last one stays. */
export const MOST_DOTS = 40

/** Where each point stands from left to right, 0-100: by its date, evenly where dates do not tell. */
export function horizontal(points: readonly Point[]): (index: number) => number {
  const days = points.map(({ on }) => Date.parse(on) / DAY_MS)
  const first = days[0] ?? 0
  const span = (days.at(-1) ?? 0) - first
  const count = points.length
  if (count === 1) return () => 50
  if (!(span > 0) || days.some((day) => Number.isNaN(day))) {
    return (index) => short(2 + (index / (count - 1)) * 96)
  }
  return (index) => short(2 + (((days[index] ?? first) - first) / span) * 96)
}

/** Round values around what is drawn: steps of 1, 2 or 5 times a power of ten. */
export function ticksOver(values: readonly number[]): number[] {
  const { low, high } = rangeOf(values)
  const size = Math.max(Math.abs(low), Math.abs(high))
  // Differences too small to write down, or none, are drawn as a flat line.
  const span = high - low > size * FINEST ? high - low : size || 1
  const rough = span / TICKS
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const from = Math.floor(low / step)
  const to = Math.max(from + 1, Math.ceil(high / step))
  // Multiplied anew, and cleaned of what binary fractions add: 3 x 0.1 is 0.30000000000000004.
  return Array.from({ length: to - from + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  )
}
