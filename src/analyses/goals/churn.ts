import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Situation } from '../../model/source.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { CycleDays } from './goals.ts'

const MONTHS_IN_YEAR = valueOf(timeFigures.months_per_year)
const DAYS_IN_YEAR = valueOf(timeFigures.days_per_year)

/** Recurring revenue lost in a cycle, in the currency of the data. */
export interface CycleChurn {
  /** From the first day of the cycle until the day asked about. */
  so_far: number
  /** Over the whole cycle, if it goes on at the latest rate. */
  whole: number
  per_month: number
  /** Whether months of an ARR bridge are summed, or a rate is applied to the revenue. */
  from: 'bridge' | 'rate'
  /** Paths of what it was computed from. */
  paths: readonly string[]
  assumed: readonly string[]
}

interface Month {
  on: string
  value: number
  path: string
}

/** Months of churned revenue that end within the cycle, earliest first. */
function bridgeOf({ company, sources, at }: Situation, start: string): Month[] {
  const byDay = new Map<string, Month>()
  const add = (on: string | undefined, value: number | undefined, path: string) => {
    if (on === undefined || value === undefined || on < start || on > at) return
    if (!byDay.has(on)) byDay.set(on, { on, value, path })
  }
  const path = 'metrics.churned_arr_usd'
  add(sources.dateOf(path), company.metrics?.churned_arr_usd, path)
  company.metric_history?.forEach(({ metric, on, value }, i) => {
    if (metric === 'churned_arr_usd') add(on, value, `metric_history[${i}].value`)
  })
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Whole months of a cycle, by its days. */
const monthsOf = ({ total }: CycleDays): number =>
  Math.round(total / (DAYS_IN_YEAR / MONTHS_IN_YEAR))

/** Recurring revenue lost in the cycle: the months of the ARR bridge that it holds, the rest at
 *  the latest month's rate; without a bridge, the monthly churn of the recurring revenue. Null
 *  where neither is given, or the cycle has no dates.
 *  @param elapsed days of the cycle to count, today's included */
export function churnOf(
  situation: Situation,
  cycle: CycleDays,
  elapsed: number,
): CycleChurn | null {
  if (cycle.start === null || cycle.total === 0) return null
  const months = monthsOf(cycle)
  const gone = (elapsed / cycle.total) * months
  const bridge = bridgeOf(situation, cycle.start)
  const last = bridge.at(-1)
  if (last !== undefined) {
    const counted = bridge.reduce((sum, { value }) => sum + value, 0)
    const beyond = (until: number) => Math.max(0, until - bridge.length) * last.value
    return {
      so_far: counted + beyond(gone),
      whole: counted + beyond(months),
      per_month: last.value,
      from: 'bridge',
      paths: bridge.map(({ path }) => path),
      assumed: [`churn after ${formatDate(last.on)} as in the month before`],
    }
  }
  const { metrics, team } = situation.company
  const rate = metrics?.monthly_churn_pct
  const arr = metrics?.arr_usd
  const revenue = metrics?.annual_revenue_usd ?? team?.annual_revenue_usd
  const base = arr ?? revenue
  if (rate === undefined || base === undefined) return null
  const revenuePath =
    metrics?.annual_revenue_usd === undefined
      ? 'team.annual_revenue_usd'
      : 'metrics.annual_revenue_usd'
  const per_month = (rate / 100) * base
  return {
    so_far: per_month * gone,
    whole: per_month * months,
    per_month,
    from: 'rate',
    paths: ['metrics.monthly_churn_pct', arr === undefined ? revenuePath : 'metrics.arr_usd'],
    assumed: [
      'monthly_churn_pct is churn of revenue',
      ...(arr === undefined ? ['annual revenue stands for ARR'] : []),
    ],
  }
}
