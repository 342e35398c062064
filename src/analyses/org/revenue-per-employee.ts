import { statementFor } from '../../knowledge/figure.ts'
import {
  functionBenchmarks,
  playbookFunctions,
  type Range,
  revenuePerEmployee,
} from '../../knowledge/org.ts'
import type { Company } from '../../model/company.ts'
import { headcountOf } from '../headcount.ts'
import { sayDollars } from '../words.ts'
import { type BenchmarkScope, ofStage } from './benchmark-scope.ts'

export interface BenchmarkCheck {
  stage: string
  /** Revenue per person of a company whose five functions are all exactly on their benchmarks. */
  implied_revenue_per_employee_usd: number
  total_low: number
  total_high: number
  contradiction: boolean
}

export interface RevenuePerEmployee {
  value_usd: number | null
  revenue_from: string | null
  headcount: number | null
  headcount_from: string | null
  low: number | null
  high: number | null
  verdict: 'below' | 'within' | 'above' | 'missing'
  because: string
}

/** The playbook's range of revenue per person at the stage; undefined where it does not apply. */
export const totalRange = (scope: BenchmarkScope): Range | undefined =>
  statementFor(revenuePerEmployee, ofStage(scope))?.value

/** Whether the playbook's benchmarks by function fit its benchmark for the whole company: with
 *  headcounts revenue/f the company has revenue x sum(1/f) people, so 1/sum(1/f) a person.
 *  @example series_b // => about $99,644 against $150,000 to $300,000 */
export function benchmarkCheck(scope: BenchmarkScope): BenchmarkCheck | null {
  const statement = statementFor(functionBenchmarks, ofStage(scope))
  const total = totalRange(scope)
  if (statement === undefined || total === undefined || scope.stage === null) return null
  let people = 0
  for (const name of playbookFunctions) people += 1 / statement.value[name]
  const implied = 1 / people
  const [total_low, total_high] = total
  return {
    stage: scope.stage,
    implied_revenue_per_employee_usd: implied,
    total_low,
    total_high,
    contradiction: implied < total_low || implied > total_high,
  }
}

function revenueOf(company: Company): { revenue: number; from: string } | undefined {
  const ofTeam = company.team?.annual_revenue_usd
  if (ofTeam !== undefined) return { revenue: ofTeam, from: 'team.annual_revenue_usd' }
  const ofMetrics = company.metrics?.['annual_revenue_usd']
  if (ofMetrics !== undefined) return { revenue: ofMetrics, from: 'metrics.annual_revenue_usd' }
  const arr = company.metrics?.['arr_usd']
  return arr === undefined ? undefined : { revenue: arr, from: 'metrics.arr_usd' }
}

/** Annual revenue per person of the whole company against the range of its stage. */
export function companyRevenuePerEmployee(
  company: Company,
  scope: BenchmarkScope,
): RevenuePerEmployee {
  const people = headcountOf(company)
  const revenue = revenueOf(company)
  const [low, high] = totalRange(scope) ?? [null, null]
  const known = {
    revenue_from: revenue?.from ?? null,
    headcount: people?.people ?? null,
    headcount_from: people?.path ?? null,
    low,
    high,
  }
  if (people === undefined || people.people <= 0 || revenue === undefined) {
    const because = `There is no ${revenue === undefined ? 'annual revenue' : 'headcount'} in the data.`
    return { value_usd: null, ...known, verdict: 'missing', because }
  }
  if (!scope.in_usd) {
    const because = `Revenue is in ${company.currency ?? 'another currency'}, and there is no rate to US dollars: supply fx.`
    return { value_usd: null, ...known, verdict: 'missing', because }
  }
  const value_usd = (revenue.revenue / people.people) * scope.usd_per_unit
  if (low === null || high === null) {
    const because = `No range to compare with: ${scope.silent_because ?? 'the playbook has none for the stage'}.`
    return { value_usd, ...known, verdict: 'missing', because }
  }
  const notBelow = value_usd > high ? 'above' : 'within'
  const verdict = value_usd < low ? 'below' : notBelow
  const because = `${sayDollars(value_usd)} a person is ${verdict} the ${sayDollars(low)} to ${sayDollars(high)} of the stage.`
  return { value_usd, ...known, verdict, because }
}
