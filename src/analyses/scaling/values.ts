import { timeFigures, trendFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { functionNamed } from '../../knowledge/function-names.ts'
import { metricAliases } from '../../knowledge/scaling/stage-benchmarks.ts'
import type { Company } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import type { RetentionApart } from '../checks/retention.ts'
import type { BurnMultiple } from '../metrics/burn-multiple.ts'
import type { MetricSeries, Metrics } from '../metrics/metrics.ts'
import type { AnnualChurn, Churn } from '../metrics/net-churn.ts'
import type { runwayNow } from '../metrics/runway.ts'
import type { OrgTree } from '../reporting/org-tree.ts'
import type { StageReading } from '../stage.ts'
import { peopleByFunction } from './functions.ts'

/** A value as the data give it, or why they do not. */
export type Reading =
  | { value: number; paths: string[]; formula: string | null }
  | { value: null; because: string }

export interface ValueSources {
  company: Company
  metrics: Metrics
  burn_multiple: BurnMultiple
  churn: Churn
  /** Where the months of the year do not come to the net revenue retention that is stated. */
  retention: RetentionApart | undefined
  runway: ReturnType<typeof runwayNow>
  /** What is missing to tell it. */
  runway_lacks: readonly string[]
  stage: StageReading
  org: OrgTree
}

const YEAR = valueOf(timeFigures.days_per_year)
const DAYS_PER_WEEK = valueOf(timeFigures.days_per_week)
const YEAR_TOLERANCE = valueOf(trendFigures.year_ago_days)

const missing = (because: string): Reading => ({ value: null, because })

function given({ metrics }: ValueSources, ...names: string[]): Reading | undefined {
  for (const name of names) {
    const point = metrics.get(name)?.current
    if (point !== undefined) return { value: point.value, paths: [point.path], formula: null }
  }
  return undefined
}

/** People by function, as departments name them; null where one of its departments does not say. */
function peopleOf({ company }: ValueSources, name: string): { count: number; path: string } | null {
  const counts = peopleByFunction(company)
  if (counts !== null) return { count: counts.get(name) ?? 0, path: 'people' }
  const departments = company.team?.departments ?? []
  const own = departments.flatMap((department, position) =>
    functionNamed(department.name ?? '') === name
      ? [{ count: department.headcount, path: `team.departments[${position}].headcount` }]
      : [],
  )
  if (departments.length === 0 || own.some(({ count }) => count === undefined)) return null
  return {
    count: own.reduce((sum, { count = 0 }) => sum + count, 0),
    path: own[0]?.path ?? 'team.departments',
  }
}

function ratio(from: ValueSources, one: string, other: string): Reading {
  const [first, second] = [peopleOf(from, one), peopleOf(from, other)]
  if (first === null || second === null) return missing('people by department')
  if (first.count === 0 || second.count === 0) {
    return missing(
      `people in a department of ${(first.count === 0 ? one : other).replace('_', ' ')}`,
    )
  }
  return {
    value: first.count / second.count,
    paths: [first.path, second.path],
    formula: `people of ${one} / people of ${other}`.replaceAll('_', ' '),
  }
}

function revenuePerEmployee({ stage }: ValueSources): Reading {
  const { by_revenue: revenue, by_headcount: people } = stage
  if (revenue === null) return missing('metrics.arr_usd or annual_revenue_usd')
  if (people === null || people.people === 0) return missing('metrics.headcount, or people')
  return {
    value: revenue.usd / people.people,
    paths: [revenue.path, ...people.paths],
    formula: 'revenue / headcount',
  }
}

function contributorsPerManager({ org }: ValueSources): Reading {
  if (org.managers === null || org.headcount === null)
    return missing('who reports to whom: manager_id of people')
  if (!org.covers_all) return missing('all managers: those listed do not lead everybody')
  if (org.managers === 0) return missing('managers: nobody is said to lead')
  return {
    value: (org.headcount - org.managers) / org.managers,
    paths: org.headcount_parts.length > 0 ? org.headcount_parts : [org.path],
    formula: '(headcount - managers) / managers',
  }
}

function burnMultiple({ burn_multiple }: ValueSources): Reading {
  const { value, paths, formula, because, span, no_growth } = burn_multiple
  if (value !== null) return { value, paths: [...paths], formula }
  return no_growth !== null || (span !== null && span.net_usd <= 0)
    ? missing(`none: ${because}`)
    : missing('metrics.burn_multiple, or burn_usd_per_month with new_arr_usd and churned_arr_usd')
}

function runwayLeft({ runway, runway_lacks: lacks }: ValueSources): Reading {
  if (runway === undefined) return missing(`metrics.${lacks.join(' and ')}`)
  if (runway === 'earning') return missing('a runway: no cash is burned, so there is no end of it')
  const { left, paths, formula } = runway
  // Of cash that is overdrawn, or that has ended, none is left.
  return { value: Math.max(0, left), paths, formula }
}

/** Churn of a year as a value, with all months it was computed from. */
export function churnReading(churn: AnnualChurn | undefined): Reading {
  return churn === undefined
    ? missing('metrics.net_revenue_retention_pct, annual_churn_pct or monthly_churn_pct')
    : { ...churn, paths: [...churn.paths, ...churn.earlier] }
}

/** Growth over a year of a series that reaches back so far. */
function yearsGrowth(series: MetricSeries | undefined): Reading | undefined {
  const now = series?.current
  if (series === undefined || now === undefined || now.on === null) return undefined
  const until = now.on
  const before = series.points.find(
    ({ on }) => on !== null && Math.abs(daysBetween(on, until) - YEAR) <= YEAR_TOLERANCE,
  )
  if (before === undefined || before.value <= 0) return undefined
  const value = (now.value / before.value - 1) * 100
  return { value, paths: [now.path, before.path], formula: 'now / a year ago - 1' }
}

function ruleOf40(from: ValueSources): Reading {
  const stated = given(from, 'rule_of_40', ...(metricAliases['rule_of_40'] ?? []))
  if (stated !== undefined) return stated
  const growth =
    given(from, 'arr_growth_pct', 'revenue_growth_pct') ?? yearsGrowth(from.metrics.get('arr_usd'))
  const margin = given(
    from,
    'profit_margin_pct',
    'operating_margin_pct',
    'ebitda_margin_pct',
    'fcf_margin_pct',
  )
  if (growth === undefined || growth.value === null)
    return missing(
      'growth in a year: metrics.arr_growth_pct, or arr_usd of a year ago in metric_history',
    )
  if (margin === undefined || margin.value === null) return missing('metrics.profit_margin_pct')
  return {
    value: growth.value + margin.value,
    paths: [...growth.paths, ...margin.paths],
    formula: 'growth + margin',
  }
}

function timeToHire(from: ValueSources): Reading {
  const weeks = given(from, 'time_to_hire_weeks')
  if (weeks !== undefined) return weeks
  const days = from.metrics.get('time_to_hire_days')?.current
  if (days === undefined) return missing('metrics.time_to_hire_weeks')
  return { value: days.value / DAYS_PER_WEEK, paths: [days.path], formula: 'days / 7' }
}

function engineeringShare(from: ValueSources): Reading {
  const people = peopleOf(from, 'engineering')
  const all = from.org.headcount
  if (people === null || all === null || all === 0) return missing('people by department')
  return {
    value: (people.count / all) * 100,
    paths: [people.path],
    formula: 'people of engineering / headcount',
  }
}

const computed: Readonly<Record<string, (from: ValueSources) => Reading>> = {
  revenue_per_employee_usd: revenuePerEmployee,
  contributors_per_manager: contributorsPerManager,
  burn_multiple: burnMultiple,
  runway_months: runwayLeft,
  annual_churn_pct: ({ churn }) => churnReading(churn.net),
  time_to_hire_weeks: timeToHire,
  engineering_per_product: (from) => ratio(from, 'engineering', 'product'),
  sales_per_customer_success: (from) => ratio(from, 'sales', 'customer_success'),
  engineering_share_pct: engineeringShare,
  rule_of_40: ruleOf40,
}

/** The company's own value for a benchmark: computed where that is possible, else as stated. */
export const readValue = (metric: string, from: ValueSources): Reading =>
  computed[metric]?.(from) ??
  given(from, metric, ...(metricAliases[metric] ?? [])) ??
  missing(`metrics.${metric}`)
