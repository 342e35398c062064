import { valueOf } from '../../knowledge/figure.ts'
import { variationFigures } from '../../knowledge/variation.ts'
import { daysBetween } from '../../model/dates.ts'
import type { MetricPoint, MetricSeries } from './metrics.ts'
import { type Variation, variationOf } from './xmr.ts'

/** What the last value of a metric says. */
export interface Noted extends Variation {
  /** What is held against what came before: the value, or of a stock its change. */
  of: 'value' | 'change'
  /** The last of those; null where there is none. */
  last: number | null
}

type Points = readonly Pick<MetricPoint, 'on' | 'value'>[]

const EVEN = valueOf(variationFigures.even_spacing)

/** Whether the stretches between the values are of about the same length. */
function isEven(points: Points): boolean {
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0]
  for (const [index, { on }] of points.entries()) {
    const before = points[index - 1]
    if (before === undefined) continue
    if (on === null || before.on === null) return false
    const days = daysBetween(before.on, on)
    shortest = Math.min(shortest, days)
    longest = Math.max(longest, days)
  }
  return longest <= EVEN * shortest
}

/** Whether the last value of a metric says something that those before it do not. A stock that grows
 *  as steadily as ever is outside of all that it was, so that its changes are compared instead: what
 *  came since the value before against what came before that. */
export function notedOf({
  measure,
  points,
}: Pick<MetricSeries, 'measure'> & { points: Points }): Noted {
  const values = points.map(({ value }) => value)
  if (measure.stock !== true || !isEven(points)) {
    return { ...variationOf(values), of: 'value', last: values.at(-1) ?? null }
  }
  const changes = values.slice(1).map((value, index) => value - (values[index] ?? value))
  return { ...variationOf(changes), of: 'change', last: changes.at(-1) ?? null }
}
