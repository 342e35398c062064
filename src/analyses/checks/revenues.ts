import { checkFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Situation } from '../../model/source.ts'
import { isOneTime } from './headcounts.ts'

/** Two statements of revenue that cannot both hold. */
export interface RevenueDisagreement {
  /** `same`: two statements of one figure; `arr`: revenue of a year against what recurs at its end. */
  kind: 'same' | 'arr'
  one: { usd: number; path: string }
  other: { usd: number; path: string }
}

const TOLERANCE = valueOf(checkFigures.revenue_tolerance_pct) / 100
const [LEAST, MOST] = valueOf(checkFigures.arr_to_revenue)

/** Annual revenue in the metrics against that of the team, and recurring revenue against both. */
export function revenueDisagreements({ company, sources }: Situation): RevenueDisagreement[] {
  const { metrics, team } = company
  const ofMetrics = { usd: metrics?.annual_revenue_usd ?? 0, path: 'metrics.annual_revenue_usd' }
  const ofTeam = { usd: team?.annual_revenue_usd ?? 0, path: 'team.annual_revenue_usd' }
  const arr = { usd: metrics?.arr_usd ?? 0, path: 'metrics.arr_usd' }
  const isComparable = (one: typeof arr, other: typeof arr): boolean =>
    one.usd > 0 &&
    other.usd > 0 &&
    isOneTime(sources.dateOf(one.path) ?? null, sources.dateOf(other.path) ?? null)
  const found: RevenueDisagreement[] = []
  if (isComparable(ofMetrics, ofTeam)) {
    const apart = Math.abs(ofMetrics.usd - ofTeam.usd) / Math.max(ofMetrics.usd, ofTeam.usd)
    if (apart > TOLERANCE) found.push({ kind: 'same', one: ofMetrics, other: ofTeam })
  }
  const revenue = ofMetrics.usd > 0 ? ofMetrics : ofTeam
  if (isComparable(arr, revenue)) {
    const ratio = arr.usd / revenue.usd
    if (ratio < LEAST || ratio > MOST) found.push({ kind: 'arr', one: arr, other: revenue })
  }
  return found
}
