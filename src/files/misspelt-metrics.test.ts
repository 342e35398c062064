import { expect, it } from 'vitest'
import { nowhere } from './document.ts'
import { meantMetric, misspeltMetrics } from './misspelt-metrics.ts'

it.each([
  ['headcont', 'headcount'],
  ['head_count', 'headcount'],
  ['anual_revenue_usd', 'annual_revenue_usd'],
  ['burn_multipel', 'burn_multiple'],
  ['net_revenue_retension_pct', 'net_revenue_retention_pct'],
  ['pipeline_90_day_usd', 'pipeline_90_days_usd'],
  ['open_requisition', 'open_requisitions'],
  ['Monthly_Churn_pct', 'monthly_churn_pct'],
])('%s is meant as %s', (name, meant) => {
  expect(meantMetric(name)).toBe(meant)
})

it.each([
  'headcount',
  'net_arr_usd',
  'nrr_usd',
  'acv_usd',
  'annual_churn_pct',
  'net_margin_pct',
  'support_backlog',
  'gross_revenue_usd',
])('%s is a name of its own', (name) => {
  expect(meantMetric(name)).toBeUndefined()
})

it('is told once for each name, where it first stands', () => {
  const history = [{ metric: 'headcont' }, { metric: 'arr_usd' }, { metric: 'headcont' }]
  const document = { metrics: { burn_multipel: 2 }, metric_history: history }
  const problems = misspeltMetrics(document, 'a.yaml', nowhere)
  expect(problems.map(({ path, message, hint }) => [path, message, hint])).toEqual([
    [
      'metrics.burn_multipel',
      '"burn_multipel" is kept as a metric of its own',
      'did you mean "burn_multiple"?',
    ],
    [
      'metric_history[0].metric',
      '"headcont" is kept as a metric of its own',
      'did you mean "headcount"?',
    ],
  ])
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true)
})
