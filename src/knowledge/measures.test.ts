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

it('takes titles of key results for the measure they name, and only for that', () => {
  const meant = (title: string) =>
    measuresInWords.filter(({ words }) => words.test(title)).map(({ metric }) => metric)
  expect(meant('Achieve 115% NRR')).toEqual(['net_revenue_retention_pct'])
  expect(meant('Gross retention ≥92%')).toEqual(['gross_revenue_retention_pct'])
  expect(meant('Keep gross churn at or under 1.0 % a month')).toEqual(['monthly_churn_pct'])
  expect(meant('Reach $5M net new ARR')).toEqual([])
  expect(meant('Reduce churned customers')).toEqual([])
})
