import { expect, it } from 'vitest'
import { measureOf, measuresInWords } from './measures.ts'

it('reads unit, name and direction of an unknown metric from its name', () => {
  expect(measureOf('onboarding_days')).toMatchObject({
    name: 'onboarding',
    unit: 'days',
    better: 'lower',
  })
  expect(measureOf('support_backlog')).toMatchObject({ unit: 'none', better: 'lower' })
  expect(measureOf('trial_conversion_pct')).toMatchObject({ unit: 'percent', better: 'higher' })
  expect(measureOf('on_time_delivery_pct')).toMatchObject({ unit: 'percent', better: 'higher' })
  expect(measureOf('office_plants')).toMatchObject({ name: 'office plants', better: null })
})

it.each([
  ['open_invoices_over_60_days', 'open invoices over 60 days', 'none', 'lower'],
  ['open_invoices_over_60_days_usd', 'open invoices over 60 days', 'usd', 'lower'],
  ['overdue_90_days', 'overdue 90 days', 'none', 'lower'],
  ['tickets_older_than_7_days', 'tickets older than 7 days', 'none', 'lower'],
  ['answered_within_24_hours_pct', 'answered within 24 hours', 'percent', null],
  ['retention_30_days', 'retention 30 days', 'none', 'higher'],
  ['pipeline_90_days_usd', 'pipeline 90 days', 'usd', 'higher'],
  ['90_day_churn', '90 day churn', 'none', 'lower'],
  ['payback_days', 'payback', 'days', 'lower'],
  ['days_to_hire', 'days to hire', 'none', 'lower'],
  ['response_p1_hours', 'response p1', 'hours', 'lower'],
  ['response_tier_1_hours', 'response tier 1', 'hours', 'lower'],
])('takes days after a number in %s for a part of its name', (metric, name, unit, better) => {
  expect(measureOf(metric)).toMatchObject({ name, unit, better })
})

it('takes titles of key results for the measure they name, and only for that', () => {
  const meant = (title: string) =>
    measuresInWords.filter(({ words }) => words.test(title)).map(({ metric }) => metric)
  expect(meant('Achieve 115% NRR')).toEqual(['net_revenue_retention_pct'])
  expect(meant('Gross retention ≥92%')).toEqual(['gross_revenue_retention_pct'])
  expect(meant('Keep gross churn at or under 1.0 % a month')).toEqual(['monthly_churn_pct'])
  expect(meant('Reach $5M net new ARR')).toEqual([])
  expect(meant('Reduce churned customers')).toEqual([])
})
