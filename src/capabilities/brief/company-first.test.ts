import { expect, it } from 'vitest'
import { companyFirst } from './company-first.ts'

it('puts first what is about a figure by which the company is known, each by its kind', () => {
  const of = (rule: string, subject: string) => ({ rule, subject })
  const headcount = of('headcount_disagrees', 'company')
  const revenue = of('revenue_disagrees', 'company')
  const queue = of('queue_contradicts_wait', 'Vetting')
  const retention = of('measure_stated_twice', 'net_revenue_retention_pct')
  expect(companyFirst([headcount, revenue, queue, retention])).toEqual([
    retention,
    revenue,
    headcount,
    queue,
  ])
})
