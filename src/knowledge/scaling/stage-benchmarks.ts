import { runwayOfStage } from '../checks.ts'
import type { Figure, Strength } from '../figure.ts'
import {
  burnMultipleOfGrowth,
  burnMultipleRange,
  netRetentionOfStage,
  paybackOfStage,
} from '../metrics.ts'
import { type Range, revenuePerEmployee } from '../org.ts'
import type { SourceName } from '../sources.ts'
import { annualChurnOfStage, ruleOfForty, voluntaryAttritionOfStage } from '../stages.ts'
import { stageFigures } from './stage-figures.ts'
import type { Unit } from './unit.ts'

/** The part of the rule of 40 that is to be exceeded. */
const forty: Figure = {
  what: ruleOfForty.what,
  unit: 'none',
  statements: [{ ...ruleOfForty.statements[0], value: ruleOfForty.statements[0].value.target }],
}

/** How a figure bounds a value: between two, above or below one, or about one. */
type Bounded =
  | { bound: 'range'; figure: Figure<Range> }
  | { bound: 'above' | 'below' | 'about'; figure: Figure }

export type StageBenchmark = Bounded & {
  metric: string
  name: string
  unit: Unit
  /** Which side of it is a fault: under it, over it, or both. */
  better: 'higher' | 'lower' | 'between'
  /** Rules of their own that judge it; absent: the general rule does. */
  judged_by?: string
}

/** Every benchmark that the playbook states by stage, in the order of a report. One of a metric
 *  states each stage. */
export const stageBenchmarks: readonly StageBenchmark[] = [
  {
    metric: 'revenue_per_employee_usd',
    name: 'Revenue per employee',
    unit: 'usd',
    better: 'higher',
    bound: 'range',
    figure: revenuePerEmployee,
    judged_by: 'revenue_per_employee_low',
  },
  {
    metric: 'contributors_per_manager',
    name: 'Contributors per manager',
    unit: 'none',
    better: 'between',
    bound: 'range',
    figure: stageFigures.contributors_per_manager,
  },
  {
    metric: 'burn_multiple',
    name: 'Burn multiple',
    unit: 'times',
    better: 'lower',
    bound: 'range',
    figure: burnMultipleRange,
    judged_by: 'burn_multiple_high',
  },
  {
    metric: 'burn_multiple',
    name: 'Burn multiple',
    unit: 'times',
    better: 'lower',
    bound: 'below',
    figure: burnMultipleOfGrowth,
    judged_by: 'burn_multiple_high',
  },
  {
    metric: 'runway_months',
    name: 'Runway',
    unit: 'months',
    better: 'higher',
    bound: 'range',
    figure: runwayOfStage,
    judged_by: 'runway_short',
  },
  {
    metric: 'cac_payback_months',
    name: 'CAC payback',
    unit: 'months',
    better: 'lower',
    bound: 'below',
    figure: paybackOfStage,
    judged_by: 'cac_payback_long',
  },
  {
    metric: 'net_revenue_retention_pct',
    name: 'Net revenue retention',
    unit: 'percent',
    better: 'higher',
    bound: 'above',
    figure: netRetentionOfStage,
    judged_by: 'nrr_low',
  },
  {
    metric: 'annual_churn_pct',
    name: 'Net churn a year',
    unit: 'percent',
    better: 'lower',
    bound: 'below',
    figure: annualChurnOfStage,
    judged_by: 'churn_high',
  },
  {
    metric: 'voluntary_attrition_pct',
    name: 'Voluntary attrition a year',
    unit: 'percent',
    better: 'lower',
    bound: 'below',
    figure: voluntaryAttritionOfStage,
    judged_by: 'attrition_high',
  },
  {
    metric: 'time_to_hire_weeks',
    name: 'Time to hire',
    unit: 'weeks',
    better: 'lower',
    bound: 'range',
    figure: stageFigures.time_to_hire_weeks,
  },
  {
    metric: 'offer_acceptance_pct',
    name: 'Offers accepted',
    unit: 'percent',
    better: 'higher',
    bound: 'above',
    figure: stageFigures.offer_acceptance_pct,
  },
  {
    metric: 'weeks_per_feature',
    name: 'Weeks between features',
    unit: 'weeks',
    better: 'lower',
    bound: 'range',
    figure: stageFigures.weeks_per_feature,
  },
  {
    metric: 'engineering_per_product',
    name: 'Engineering to Product',
    unit: 'none',
    better: 'between',
    bound: 'about',
    figure: stageFigures.engineering_per_product,
  },
  {
    metric: 'sales_per_customer_success',
    name: 'Sales to Customer Success',
    unit: 'none',
    better: 'between',
    bound: 'about',
    figure: stageFigures.sales_per_customer_success,
  },
  {
    metric: 'enterprise_sales_cycle_days',
    name: 'Enterprise sales cycle',
    unit: 'days',
    better: 'lower',
    bound: 'range',
    figure: stageFigures.enterprise_sales_cycle_days,
  },
  {
    metric: 'engineering_share_pct',
    name: 'Engineering, share of people',
    unit: 'percent',
    better: 'between',
    bound: 'range',
    figure: stageFigures.engineering_share_pct,
  },
  {
    metric: 'sales_and_marketing_pct',
    name: 'Sales and marketing, of revenue',
    unit: 'percent',
    better: 'between',
    bound: 'range',
    figure: stageFigures.sales_and_marketing_pct,
  },
  {
    metric: 'research_and_development_pct',
    name: 'Research and development, of revenue',
    unit: 'percent',
    better: 'between',
    bound: 'range',
    figure: stageFigures.research_and_development_pct,
  },
  {
    metric: 'general_and_administrative_pct',
    name: 'General and administrative, of revenue',
    unit: 'percent',
    better: 'lower',
    bound: 'range',
    figure: stageFigures.general_and_administrative_pct,
  },
  {
    metric: 'rule_of_40',
    name: 'Rule of 40',
    unit: 'none',
    better: 'higher',
    bound: 'above',
    figure: forty,
    judged_by: 'rule_of_40_low',
  },
]

/** Under which names a company may give a figure of its own beside the benchmark's. */
export const metricAliases: Readonly<Record<string, readonly string[]>> = {
  sales_and_marketing_pct: ['s_and_m_pct', 'sales_marketing_pct'],
  research_and_development_pct: ['r_and_d_pct', 'rnd_pct'],
  general_and_administrative_pct: ['g_and_a_pct'],
  rule_of_40: ['rule_of_40_pct'],
}

interface Surveyed {
  from_arr_usd: number
  to_arr_usd: number
  value: number
  year: number
  source: SourceName
  strength: Strength
  checked_on: string
}

/** What a published survey found, by recurring revenue; far under what the playbook says. */
export const revenuePerEmployeeSurvey: readonly Surveyed[] = [
  {
    from_arr_usd: 5_000_000,
    to_arr_usd: 10_000_000,
    value: 107_000,
    year: 2022,
    source: 'saas_capital',
    strength: 'survey',
    checked_on: '2026-11-27',
  },
  {
    from_arr_usd: 10_000_000,
    to_arr_usd: 20_000_000,
    value: 129_000,
    year: 2022,
    source: 'saas_capital',
    strength: 'survey',
    checked_on: '2026-11-27',
  },
]
