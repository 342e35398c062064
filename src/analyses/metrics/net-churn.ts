import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetween } from '../../model/dates.ts'
import { yearly } from '../yearly.ts'
import type { Metrics } from './metrics.ts'
import { type Kept, keptByMonth } from './recurring-revenue.ts'

/** Churn of a year, in percent. */
export interface AnnualChurn {
  metric: string
  value: number
  /** The data of its day, and those of earlier months. */
  paths: [string, ...string[]]
  earlier: string[]
  /** How it was computed; null where it is given. */
  formula: string | null
  kind:
    | { by: 'retention'; retention_pct: number }
    | { by: 'flows'; since: string; until: string; months: number }
    /** As the company calls it: whether what expanded is taken off is not known. */
    | { by: 'annual' }
    | { by: 'monthly'; monthly_pct: number }
}

const YEAR = valueOf(timeFigures.days_per_year)

/** Churn by what was lost, and in net churn by what expanded, in the months of the last year whose
 *  opening revenue is known. */
function byFlows(all: readonly Kept[], isNet: boolean): AnnualChurn | undefined {
  const until = all.at(-1)?.after.on ?? null
  if (until === null) return undefined
  const months = all.filter(
    ({ before }) => before.on !== null && daysBetween(before.on, until) <= YEAR,
  )
  const since = months[0]?.before.on ?? null
  let [net, opening] = [0, 0]
  for (const { before, churned, expansion } of months) {
    net += churned.value - (isNet ? (expansion?.value ?? 0) : 0)
    opening += before.value
  }
  if (since === null || opening <= 0) return undefined
  const last = months.at(-1)
  if (last === undefined) return undefined
  const pathsOf = ({ before, churned, expansion }: Kept): [string, ...string[]] => [
    churned.path,
    ...(isNet && expansion !== undefined ? [expansion.path] : []),
    before.path,
  ]
  return {
    metric: 'churned_arr_usd',
    value: yearly((net / opening) * 100),
    paths: pathsOf(last),
    earlier: months.slice(0, -1).flatMap(pathsOf),
    formula: `1 - (1 - ${isNet ? '(churned - expansion)' : 'churned'} / opening revenue)^12`,
    kind: { by: 'flows', since, until, months: months.length },
  }
}

/** Churn as the company states it: of a year, else what that of a month comes to. */
function statedChurn(metrics: Metrics): AnnualChurn | undefined {
  const annual = metrics.get('annual_churn_pct')?.current
  if (annual !== undefined) {
    return {
      metric: 'annual_churn_pct',
      value: annual.value,
      paths: [annual.path],
      earlier: [],
      formula: null,
      kind: { by: 'annual' },
    }
  }
  const monthly = metrics.get('monthly_churn_pct')?.current
  if (monthly === undefined) return undefined
  return {
    metric: 'monthly_churn_pct',
    value: yearly(monthly.value),
    paths: [monthly.path],
    earlier: [],
    formula: '1 - (1 - monthly churn)^12, taken as net of what expanded',
    kind: { by: 'monthly', monthly_pct: monthly.value },
  }
}

/** Net churn of a year: what net revenue retention leaves to 100, else by what was lost and what
 *  expanded, else as churn is stated, which may be gross.
 *  @example netChurn of a net revenue retention of 112 % // => -12 */
function netChurn(
  metrics: Metrics,
  { flows, stated }: Pick<Churn, 'flows' | 'stated'>,
): AnnualChurn | undefined {
  const retention = metrics.get('net_revenue_retention_pct')?.current
  if (retention === undefined) return flows ?? stated
  return {
    metric: 'net_revenue_retention_pct',
    value: 100 - retention.value,
    paths: [retention.path],
    earlier: [],
    formula: '100 - net revenue retention',
    kind: { by: 'retention', retention_pct: retention.value },
  }
}

/** Churn of a year: net, as it is stated, by what was lost and what expanded, and by what was lost. */
export interface Churn {
  net: AnnualChurn | undefined
  stated: AnnualChurn | undefined
  flows: AnnualChurn | undefined
  lost: AnnualChurn | undefined
}

export function analyseChurn(metrics: Metrics): Churn {
  const months = keptByMonth(metrics)
  const known = {
    stated: statedChurn(metrics),
    flows: byFlows(
      months.filter(({ expansion }) => expansion !== undefined),
      true,
    ),
    lost: byFlows(months, false),
  }
  return { ...known, net: netChurn(metrics, known) }
}
