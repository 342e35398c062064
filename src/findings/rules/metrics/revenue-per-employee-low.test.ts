import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { revenuePerEmployeeLow } from './revenue-per-employee-low.ts'

const company = (revenue: number, more: object = {}) => ({
  stage: 'series_b' as const,
  metrics: { annual_revenue_usd: revenue, headcount: 60 },
  ...more,
})

verifyRule(revenuePerEmployeeLow, {
  found: [
    {
      when: 'revenue a person is under the range',
      company: company(6_000_000),
      subjects: ['company'],
      says: ['Revenue is $100K for each of 60 people, under the $150K to $300K of Series B.'],
      // 6M / 150K = 40 people; the functions imply $99,644.
      expect: ([finding]) => expect(finding?.why).toMatch(/carry 40 people, 20 fewer.*\$99.6K/s),
    },
    {
      when: 'positions are open besides',
      company: company(6_000_000, { team: { open_requisitions: 7 } }),
      subjects: ['company'],
      expect: ([finding]) =>
        expect(finding?.how_to_act[0]?.action).toMatch('each of the 7 open positions'),
    },
  ],
  quiet: [{ when: 'it is within the range', company: company(12_600_000) }],
  silent: [
    {
      when: 'revenue is missing',
      company: { stage: 'series_b', metrics: { headcount: 9 } },
      missing: 'annual revenue',
    },
    {
      when: 'the sector is another',
      company: company(6_000_000, { sector: 'retail' }),
      missing: 'SaaS',
    },
  ],
})
