import { describe, expect, it } from 'vitest'
import type { Company, Stage } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const scalingOf = (company: Company, at?: string) => factsOf(company, at).scaling()
const benchmarkOf = (company: Company, metric: string) =>
  scalingOf(company).benchmarks.find((one) => one.metric === metric)

describe('benchmarks', () => {
  const metrics = { arr_usd: 12_000_000, headcount: 80 }

  // The rows of "Key Benchmarks" in the seed's scaling playbook, stage by stage; no line on managers at seed.
  it.each([
    [10, 'revenue_per_employee_usd burn_multiple runway_months time_to_hire_weeks'],
    [
      40,
      'revenue_per_employee_usd contributors_per_manager burn_multiple cac_payback_months annual_churn_pct weeks_per_feature time_to_hire_weeks offer_acceptance_pct',
    ],
    [
      100,
      'revenue_per_employee_usd contributors_per_manager burn_multiple cac_payback_months net_revenue_retention_pct engineering_per_product sales_per_customer_success time_to_hire_weeks voluntary_attrition_pct',
    ],
    [
      400,
      'revenue_per_employee_usd contributors_per_manager burn_multiple net_revenue_retention_pct cac_payback_months enterprise_sales_cycle_days engineering_share_pct voluntary_attrition_pct time_to_hire_weeks',
    ],
    [
      800,
      'revenue_per_employee_usd contributors_per_manager burn_multiple net_revenue_retention_pct sales_and_marketing_pct research_and_development_pct general_and_administrative_pct rule_of_40 voluntary_attrition_pct',
    ],
  ])('are those that the playbook states for the stage of %i people', (headcount, rows) => {
    const { benchmarks } = scalingOf({ metrics: { headcount } })
    expect(benchmarks.map(({ metric }) => metric).sort()).toEqual(rows.split(' ').sort())
  })

  it('say where a value lies, and how far off it is', () => {
    expect(benchmarkOf({ metrics }, 'revenue_per_employee_usd')).toMatchObject({
      value: 150_000,
      low: 150_000,
      high: 300_000,
      verdict: 'within',
      gap: null,
    })
    const churning = { ...metrics, net_revenue_retention_pct: 104 }
    expect(benchmarkOf({ metrics: churning }, 'net_revenue_retention_pct')).toMatchObject({
      low: 110,
      high: null,
      verdict: 'below',
      gap: -6,
      is_fault: true,
      next: { stage: 'series_c', low: 115 },
    })
  })

  it('are to be exceeded, or stayed under, where the playbook says more or less than', () => {
    const equal = { ...metrics, net_revenue_retention_pct: 110, cac_payback_months: 12 }
    expect(benchmarkOf({ metrics: equal }, 'net_revenue_retention_pct')?.verdict).toBe('below')
    expect(benchmarkOf({ metrics: equal }, 'cac_payback_months')?.verdict).toBe('above')
  })

  it('show the survey that says otherwise', () => {
    expect(benchmarkOf({ metrics }, 'revenue_per_employee_usd')?.surveys).toMatchObject([
      { value: 129_000, year: 2022, source: 'saas_capital' },
    ])
    const smaller = { arr_usd: 7_000_000, headcount: 40 }
    expect(benchmarkOf({ metrics: smaller }, 'revenue_per_employee_usd')?.surveys).toMatchObject([
      { value: 107_000 },
    ])
  })

  it('have no burn multiple where net new recurring revenue is not positive', () => {
    const shrinking = {
      ...metrics,
      burn_usd_per_month: 4e5,
      new_arr_usd: 1e5,
      churned_arr_usd: 1e5,
    }
    expect(benchmarkOf({ metrics: shrinking }, 'burn_multiple')).toMatchObject({
      value: null,
      verdict: 'missing',
    })
    const fallen = { ...metrics, burn_multiple: 1.8 }
    const metric_history = [{ metric: 'arr_usd', on: '2026-06-01', value: 12_500_000 }]
    expect(
      scalingOf({ metrics: fallen, metric_history }, '2026-09-01').benchmarks.find(
        ({ metric }) => metric === 'burn_multiple',
      ),
    ).toMatchObject({ value: null, verdict: 'missing' })
    const growing = { ...shrinking, new_arr_usd: 5e5 }
    expect(benchmarkOf({ metrics: growing }, 'burn_multiple')?.value).toBe(1)
  })

  it('hold the growth stage to a burn multiple under 0.5, and show it to Series C as what comes', () => {
    const burnAt = (stage: Stage, burn_multiple: number) =>
      benchmarkOf({ stage, metrics: { burn_multiple } }, 'burn_multiple')
    expect(burnAt('growth', 0.5)).toMatchObject({ verdict: 'above', is_fault: true })
    expect(burnAt('growth', 0.49)).toMatchObject({ low: null, high: 0.5, verdict: 'within' })
    // From 0.75 to 1.25 at Series C.
    expect(burnAt('series_c', 1.25)).toMatchObject({
      verdict: 'within',
      next: { stage: 'growth', low: null, high: 0.5 },
    })
  })

  it('are silent for another sector', () => {
    const { benchmarks, benchmarks_silent } = scalingOf({ sector: 'retail', metrics })
    expect(benchmarks).toEqual([])
    expect(benchmarks_silent).toContain('retail')
  })
})
