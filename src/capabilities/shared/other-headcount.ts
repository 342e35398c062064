import type { Facts } from '../../analyses/facts.ts'
import type { MetricSeries } from '../../analyses/metrics/metrics.ts'

/** The company's headcount where the metric of that name says another: people and team come first, as
 *  everywhere. What the metric was before, and its plan, are then of another count. */
export function otherHeadcount(
  { measure, current }: MetricSeries,
  { headcount }: Facts,
): number | undefined {
  if (measure.metric !== 'headcount') return undefined
  const people = headcount()?.people
  return people === current.value ? undefined : people
}
