import { canBe } from '../../knowledge/measures.ts'
import type { Company } from '../../model/company.ts'
import { inThousands } from './in-thousands.ts'
import type { Metrics } from './metrics.ts'

/** The metrics without what cannot be, or is asked about, so that nothing is judged by it: a metric
 *  whose current value cannot be is not known, and its earlier values do not stand in for it. */
export function believedMetrics(given: Metrics, company: Company): Metrics {
  const believed = new Map(given)
  for (const { metric } of inThousands(given, company)?.slips ?? []) believed.delete(metric)
  for (const [metric, series] of given) {
    const { measure, points, current } = series
    if (!canBe(measure, current.value)) believed.delete(metric)
    else if (points.some(({ value }) => !canBe(measure, value))) {
      believed.set(metric, {
        ...series,
        points: points.filter(({ value }) => canBe(measure, value)),
      })
    }
  }
  return believed
}
