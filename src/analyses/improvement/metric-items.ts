import { valueOf } from '../../knowledge/figure.ts'
import { scriptDecimals } from '../../knowledge/flow.ts'
import { burnMultipleHealthy, netRetentionFloor } from '../../knowledge/metrics.ts'
import { planPriorities } from '../../knowledge/plan.ts'
import type { MetricFlag } from '../org/metric-flags.ts'
import { say } from '../words.ts'
import type { PlanItem } from './item.ts'

const { score: decimals } = valueOf(scriptDecimals)
const priorities = valueOf(planPriorities)
const healthyBurn = valueOf(burnMultipleHealthy)
const floor = valueOf(netRetentionFloor)

const burnItem = (flag: MetricFlag): PlanItem => ({
  priority: priorities.burn,
  category: 'Financial Efficiency',
  item:
    flag.value === null
      ? 'Bring net new recurring revenue over what is lost'
      : `Bring the burn multiple down from ${say(flag.value, decimals)}x`,
  detail: `${flag.because} Compare people and revenue department by department.`,
  impact: 'HIGH',
  effort: 'MEDIUM',
  owner_suggestion: 'COO + CFO',
  timebox: '30 days to diagnose, 60-90 days to act',
  success_metric: `Burn multiple under ${say(healthyBurn)}x within 2 quarters`,
  subject: 'company',
  owner: null,
  rests_on: 'data',
})

const retentionItem = (flag: MetricFlag): PlanItem => ({
  priority: priorities.revenue,
  category: 'Revenue Health',
  item: `Bring net revenue retention of ${say(flag.value ?? 0, decimals)}% over ${floor}%`,
  detail: `${flag.because} Last year's customers bring less this year: find out who left or shrank, and why.`,
  impact: 'CRITICAL',
  effort: 'HIGH',
  owner_suggestion: 'COO + VP CS',
  timebox: 'Immediate — 30 days to root cause, 90 days to fix',
  success_metric: `Net revenue retention over ${floor}% within 2 quarters`,
  subject: 'company',
  owner: null,
  rests_on: 'data',
})

/** What the metrics call for that the script flags: burn, then retention. */
export function metricItems(flags: readonly MetricFlag[]): PlanItem[] {
  const flagged = (metric: string) =>
    flags.filter((flag) => flag.metric === metric && flag.flagged_by_script)
  return [
    ...flagged('burn_multiple').map(burnItem),
    ...flagged('net_revenue_retention_pct').map(retentionItem),
  ]
}
