import { checkFigures, timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { MetricPoint, Metrics } from '../metrics/metrics.ts'
import type { AnnualChurn, Churn } from '../metrics/net-churn.ts'
import { isOneTime } from './headcounts.ts'

/** A stated net revenue retention, and what the months of the same year come to. */
export interface RetentionApart {
  stated: MetricPoint
  /** In percent, as the one that is stated. */
  by_flows: number
  flows: AnnualChurn
  since: string
}

const MONTHS = valueOf(timeFigures.months_per_year)
const APART = valueOf(checkFigures.retention_points)

/** Net revenue retention against what was lost and what expanded in the months of its year; undefined
 *  where they agree, or where a year of months is not given: twelve month ends are eleven months.
 *  @example retentionApart of 106 % where each month lost more than expanded // => { by_flows: 98 } */
export function retentionApart(metrics: Metrics, { flows }: Churn): RetentionApart | undefined {
  const stated = metrics.get('net_revenue_retention_pct')?.current
  if (stated === undefined || flows?.kind.by !== 'flows') return undefined
  const { since, until, months } = flows.kind
  if (months < MONTHS - 1 || !isOneTime(stated.on, until)) return undefined
  const by_flows = 100 - flows.value
  return Math.abs(stated.value - by_flows) > APART ? { stated, by_flows, flows, since } : undefined
}
