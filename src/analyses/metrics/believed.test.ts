import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const metricsOf = (company: Company) => factsOf(company).metrics()

it('leaves out a metric whose current value cannot be', () => {
  const metrics = { monthly_churn_pct: 140, annual_churn_pct: 300, gross_margin_pct: 120 }
  expect([...metricsOf({ metrics }).keys()]).toEqual([])
  expect([...factsOf({ metrics }).givenMetrics().keys()]).toHaveLength(3)
})

it('keeps what may be over all or under nothing', () => {
  const metrics = {
    net_revenue_retention_pct: 130,
    monthly_churn_pct: -1,
    gross_margin_pct: -20,
    arr_growth_pct: 250,
    sales_and_marketing_pct: 140,
  }
  expect([...metricsOf({ metrics }).keys()]).toHaveLength(5)
})

it('leaves out an earlier value that cannot be, and no other', () => {
  const metric_history = [
    { metric: 'uptime_pct', on: '2026-06-30', value: 999 },
    { metric: 'uptime_pct', on: '2026-07-31', value: 99.9 },
    { metric: 'uptime_pct', on: '2026-08-31', value: 99.8 },
  ]
  expect(metricsOf({ metric_history }).get('uptime_pct')?.points).toMatchObject([
    { value: 99.9 },
    { value: 99.8 },
  ])
})

it('leaves out cash or burn that looks written in thousands', () => {
  const known = (cash_usd: number, burn_usd_per_month: number) => [
    ...metricsOf({ metrics: { cash_usd, burn_usd_per_month } }).keys(),
  ]
  // A third of a day; 11 months at a thousand times as much.
  expect(known(1640, 148_000)).toEqual(['burn_usd_per_month'])
  expect(known(1_640_000, 148)).toEqual(['cash_usd'])
  // Three days are few, 19 years of a company that hardly burns are many: both can be.
  expect(known(15_000, 148_000)).toHaveLength(2)
  expect(known(1_640_000, 7000)).toHaveLength(2)
  expect(known(0, 148_000)).toHaveLength(2)
  const metrics = { cash_usd: 4200, burn_usd_per_month: 350, arr_usd: 6_000_000 }
  expect([...metricsOf({ metrics }).keys()]).toEqual(['arr_usd'])
})
