import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type Measure, measureOf } from '../../knowledge/measures.ts'
import type { Company } from '../../model/company.ts'
import type { Situation } from '../../model/source.ts'
import { headcountOf } from '../headcount.ts'
import { type BurnMultiple, burnMultiples } from './burn-multiple.ts'
import type { MetricPoint, Metrics } from './metrics.ts'
import { keptByMonth, netNewOn } from './recurring-revenue.ts'

/** A metric of one period beside its plan and the value before. */
export interface Compared {
  metric: string
  measure: Measure
  value: number
  /** Null where undated. */
  on: string | null
  plan: number | null
  prior: number | null
  prior_on: string | null
  /** How it was computed; null where it is given. */
  formula: string | null
  /** Metrics that it was computed from; empty where it is given. */
  computed_from: readonly string[]
  /** Those of them that make it worse where they rise. */
  worse_with: readonly string[]
  /** Its values up to this one, over as many months. */
  values: readonly Pick<MetricPoint, 'on' | 'value'>[]
  /** Over how many months it is computed; null where it is of its day or month. */
  months: number | null
}

/** Days, both counted, between which a value counts as the period's. */
export interface Period {
  from: string
  to: string
}

type Point = Pick<MetricPoint, 'on' | 'value' | 'plan'> &
  Partial<Pick<BurnMultiple, 'formula' | 'span'>>

/** Where headcount is counted before it is read from a metric. */
export const BEFORE_METRICS: ReadonlySet<string> = new Set(['people', 'team.total_headcount'])

const BURN = 'burn_usd_per_month'
const CHURNED = 'churned_arr_usd'
const NET_NEW = ['new_arr_usd', 'expansion_arr_usd', CHURNED]
/** Nothing, of a figure that is given. */
const GIVEN = { formula: null, computed_from: [], worse_with: [] }
const MONTHS = valueOf(timeFigures.months_per_year)

interface Derived {
  formula: string
  computed_from: readonly string[]
  worse_with: readonly string[]
  points: (metrics: Metrics, situation: Situation) => Point[]
}

/** A figure that `team` states where no metric does. */
const ofTeam = (key: 'open_requisitions' | 'annual_revenue_usd'): Derived => ({
  formula: `team.${key}`,
  computed_from: [],
  worse_with: [],
  points: (_, { company, sources }) => {
    const value = company.team?.[key]
    const on = sources.dateOf(`team.${key}`) ?? null
    return value === undefined ? [] : [{ on, value, plan: null }]
  },
})

/** Values that follow from others on the days on which those are given. */
const derived: Readonly<Record<string, Derived>> = {
  runway_months: {
    formula: 'cash_usd / burn_usd_per_month',
    computed_from: ['cash_usd', BURN],
    worse_with: [BURN],
    points: (metrics) =>
      (metrics.get('cash_usd')?.points ?? []).flatMap(({ on, value }) => {
        const burn = metrics.get('burn_usd_per_month')?.points.find((point) => point.on === on)
        return burn === undefined || burn.value <= 0
          ? []
          : [{ on, value: Math.max(0, value / burn.value), plan: null }]
      }),
  },
  mrr_added_usd: {
    formula: '(new_arr_usd + expansion_arr_usd - churned_arr_usd) / 12',
    computed_from: NET_NEW,
    worse_with: [CHURNED],
    points: (metrics) =>
      (metrics.get('new_arr_usd')?.points ?? []).flatMap(({ on }) => {
        const net = netNewOn(metrics, on)
        return net === undefined ? [] : [{ on, value: net.usd / MONTHS, plan: null }]
      }),
  },
  monthly_churn_pct: {
    formula: 'churned_arr_usd / arr_usd at the end of the month before',
    computed_from: [CHURNED],
    worse_with: [CHURNED],
    points: (metrics) =>
      keptByMonth(metrics).flatMap(({ before, churned: { on, value } }) =>
        before.value > 0 ? [{ on, value: (value / before.value) * 100, plan: null }] : [],
      ),
  },
  open_requisitions: ofTeam('open_requisitions'),
  annual_revenue_usd: ofTeam('annual_revenue_usd'),
}

function pointsOf(
  metric: string,
  metrics: Metrics,
  situation: Situation,
): Pick<Compared, 'formula' | 'computed_from' | 'worse_with'> & { points: readonly Point[] } {
  if (metric === 'burn_multiple') {
    const all = burnMultiples(metrics)
    const points = all.flatMap(({ value, ...one }) => (value === null ? [] : [{ ...one, value }]))
    if (metrics.has(metric)) return { ...GIVEN, points }
    return {
      points,
      formula: null,
      computed_from: [BURN, ...NET_NEW],
      worse_with: [BURN, CHURNED],
    }
  }
  const given = metrics.get(metric)
  if (given !== undefined) return { ...GIVEN, points: given.points }
  const known = derived[metric]
  return known === undefined
    ? { ...GIVEN, points: [] }
    : { ...known, points: known.points(metrics, situation) }
}

function comparedByMetric(
  metric: string,
  metrics: Metrics,
  situation: Situation,
  period?: Period,
): Compared | undefined {
  const { points, formula, computed_from, worse_with } = pointsOf(metric, metrics, situation)
  const within = ({ on }: Point): boolean =>
    period === undefined || on === null || (on >= period.from && on <= period.to)
  const index = points.findLastIndex(within)
  const point = points[index]
  if (point === undefined) return undefined
  const months = ({ formula: own, span }: Point) => (own ? (span?.months.length ?? null) : null)
  // Within a period the value before is that of the period before, not an earlier one of the same; and
  // a figure over a year is not held against one over a month.
  const values = points.slice(0, index + 1).filter((one) => months(one) === months(point))
  const before = values
    .slice(0, -1)
    .findLast(({ on }) => period === undefined || (on !== null && on < period.from))
  return {
    metric,
    measure: measureOf(metric),
    value: point.value,
    on: point.on,
    plan: point.plan,
    prior: before?.value ?? null,
    prior_on: before?.on ?? null,
    formula: point.formula ?? formula,
    computed_from,
    worse_with,
    values,
    months: months(point),
  }
}

/** The day that people are counted on: that of the data. A list without one in which everybody has a day
 *  of start tells of the last day of a period that is over. */
function dayCounted(path: string, situation: Situation, period: Period | undefined): string | null {
  const { company, sources, at } = situation
  const on = sources.dateOf(path) ?? null
  if (on !== null || path !== 'people' || period === undefined || period.to >= at) return on
  const isOfAnyDay = company.people?.every(({ started_on }) => started_on !== undefined)
  return isOfAnyDay === true ? period.to : null
}

/** A plan of headcount for a day for which the metric has no value. */
const plannedOn = (day: string, { metric_history }: Company): number | null =>
  metric_history?.findLast(
    ({ metric, on, value, plan }) =>
      metric === 'headcount' && on === day && value === undefined && plan !== undefined,
  )?.plan ?? null

/** Headcount where the people listed, else the team, say otherwise than the metric: they come first, but
 *  in a period that is over only where they are of no earlier day. What the metric was before is then no
 *  value to hold it against, nor is the plan of another day. */
function headcountFirst(
  given: Compared | undefined,
  situation: Situation,
  period: Period | undefined,
): Compared | undefined {
  const { company, sources, at } = situation
  const counted = headcountOf(company)
  if (counted === undefined || counted.people === given?.value) return given
  if (given !== undefined && !BEFORE_METRICS.has(counted.path)) return given
  const on =
    given === undefined
      ? dayCounted(counted.path, situation, period)
      : (sources.dateOf(counted.path) ?? null)
  if (period !== undefined && on !== null && on > period.to) return given
  const day = given?.on ?? ''
  if (period !== undefined && period.to < at && day > (on ?? '')) return given
  return {
    metric: 'headcount',
    measure: measureOf('headcount'),
    value: counted.people,
    on,
    plan: day === (on ?? at) ? (given?.plan ?? null) : plannedOn(on ?? at, company),
    prior: null,
    prior_on: null,
    formula: counted.path,
    computed_from: [],
    worse_with: [],
    values: [],
    months: null,
  }
}

/** The latest value of a metric, or the last of a period, beside its plan and the value before it.
 *  An undated value counts for any period. Undefined where there is none. */
export function comparedOn(
  metric: string,
  metrics: Metrics,
  situation: Situation,
  period?: Period,
): Compared | undefined {
  const given = comparedByMetric(metric, metrics, situation, period)
  return metric === 'headcount' ? headcountFirst(given, situation, period) : given
}
