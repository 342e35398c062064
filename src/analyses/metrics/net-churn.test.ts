import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const churnOf = (company: Company) => factsOf(company).churn().net

describe('net churn of a year', () => {
  it('is what net revenue retention leaves to 100', () => {
    const metrics = { net_revenue_retention_pct: 112, monthly_churn_pct: 1.2 }
    expect(churnOf({ metrics })).toMatchObject({ value: -12, metric: 'net_revenue_retention_pct' })
  })

  const month = (on: string, arr_usd: number, churned_arr_usd: number, expansion_arr_usd: number) =>
    Object.entries({ arr_usd, churned_arr_usd, expansion_arr_usd, new_arr_usd: 0 }).map(
      ([metric, value]) => ({ metric, on, value }),
    )

  it('is what was lost less what expanded, over the opening revenue of the months', () => {
    const metric_history = [
      ...month('2026-06-30', 1_000_000, 0, 0),
      ...month('2026-07-31', 1_000_000, 30_000, 10_000),
      ...month('2026-08-31', 1_000_000, 20_000, 20_000),
    ]
    // 20K of 2M is 1 % a month: 1 - 0.99^12 = 11.36 %.
    const churn = churnOf({ metric_history, metrics: { monthly_churn_pct: 2 } })
    expect(churn?.value).toBeCloseTo(11.36, 2)
    expect(churn?.kind).toMatchObject({ by: 'flows', since: '2026-06-30' })
  })

  it('is that which is stated where the data do not say what expanded', () => {
    const metric_history = [
      ...month('2026-07-31', 1_000_000, 0, 0),
      ...month('2026-08-31', 1_000_000, 20_000, 0),
    ].filter(({ metric }) => metric !== 'expansion_arr_usd')
    expect(churnOf({ metric_history, metrics: { annual_churn_pct: 8 } })).toMatchObject({
      value: 8,
    })
    expect(churnOf({ metric_history })).toBeUndefined()
  })
})
