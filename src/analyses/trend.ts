import { trendTest } from '../knowledge/decisions.ts'
import { valueOf } from '../knowledge/figure.ts'
import { daysBetween } from '../model/dates.ts'
import { median } from '../model/middle.ts'

/** One value of a series and its day. */
export interface Point {
  on: string
  value: number
}

export interface Trend {
  /** Whether the values rise by more than chance, one-sided at 5%. */
  rises: boolean
  /** Change in a day: the median of the slopes between all pairs of days (Theil 1950, Sen 1968). */
  per_day: number
  /** Pairs that rise less pairs that fall (Mann 1945). */
  s: number
  /** Its normal score, corrected for continuity and ties (Kendall 1975). */
  score: number
  points: number
}

const { score: FROM, points: LAST, variance } = valueOf(trendTest)

const varianceTerm = (n: number): number =>
  (n * (n - 1) * (variance.factor * n + variance.summand)) / variance.divisor

/** Variance of S, less what equal values take from it. */
function varianceOf(values: readonly number[]): number {
  const equal = new Map<number, number>()
  for (const value of values) equal.set(value, (equal.get(value) ?? 0) + 1)
  let spread = varianceTerm(values.length)
  for (const count of equal.values()) spread -= varianceTerm(count)
  return spread
}

/** Tests whether the last points of a series rise, by ranks alone, so that one outlier decides
 *  nothing. Pairs of one day count as neither. The points come in the order of their days.
 *  @example of 1, 2, 2, 4, 6, 8, 11, 15 on eight days, 27 of 28 pairs rise */
export function trendOf(series: readonly Point[]): Trend {
  const points = series.slice(-LAST)
  const slopes: number[] = []
  let s = 0
  for (const [position, later] of points.entries()) {
    for (let before = 0; before < position; before++) {
      const earlier = points[before]
      if (earlier === undefined) continue
      const days = daysBetween(earlier.on, later.on)
      if (days === 0) continue
      s += Math.sign(later.value - earlier.value)
      slopes.push((later.value - earlier.value) / days)
    }
  }
  const spread = varianceOf(points.map(({ value }) => value))
  const score = spread > 0 ? (s - Math.sign(s)) / Math.sqrt(spread) : 0
  const perDay = slopes.length === 0 ? 0 : median(slopes)
  return { rises: score > FROM, per_day: perDay, s, score, points: points.length }
}
