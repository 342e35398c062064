import type { Facts } from '../../../analyses/facts.ts'
import type { MetricPoint } from '../../../analyses/metrics/metrics.ts'
import { measureOf } from '../../../knowledge/measures.ts'

/** Who answers for a metric: the owner of the company's key result for it, else the role that usually
 *  does. */
export function ownerOf(facts: Facts, metric: string): { owner: string | undefined; role: string } {
  const { role } = measureOf(metric)
  const [keyResult] = facts.checks().key_results_by_measure.get(metric) ?? []
  return { owner: keyResult?.owner ?? undefined, role }
}

/** Annual recurring revenue, else annual revenue, in US dollars: the latest value, and where it
 *  stands. */
export function recurringRevenue(facts: Facts): MetricPoint | undefined {
  const metrics = facts.metrics()
  return (metrics.get('arr_usd') ?? metrics.get('annual_revenue_usd'))?.current
}
