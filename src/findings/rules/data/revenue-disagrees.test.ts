import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { revenueDisagrees } from './revenue-disagrees.ts'

verifyRule(revenueDisagrees, {
  found: [
    {
      when: 'metrics and team state different revenues',
      company: {
        metrics: { annual_revenue_usd: 12_000_000 },
        team: { annual_revenue_usd: 10_000_000 },
      },
      subjects: ['company'],
      says: ['$12.0M in the metrics and $10.0M in the team sheet: $2.00M apart'],
    },
    {
      when: 'the headcount makes two revenues per person of them',
      company: {
        metrics: { annual_revenue_usd: 12_000_000, headcount: 80 },
        team: { annual_revenue_usd: 10_000_000 },
      },
      subjects: ['company'],
      expect: ([finding]) =>
        expect(finding?.why).toMatch('$150K by the one and $125K by the other'),
    },
    {
      when: 'recurring revenue is three times the revenue of the year',
      company: { metrics: { annual_revenue_usd: 1_000_000, arr_usd: 3_000_000 } },
      subjects: ['company'],
      says: ['$3.00M is 3x the annual revenue of $1.00M'],
    },
  ],
  quiet: [
    {
      when: 'recurring revenue is somewhat ahead',
      company: { metrics: { annual_revenue_usd: 12_762_000, arr_usd: 13_946_000 } },
    },
    {
      when: 'both say the same',
      company: { metrics: { annual_revenue_usd: 5 }, team: { annual_revenue_usd: 5 } },
    },
  ],
  silent: [
    {
      when: 'revenue is stated once',
      company: { metrics: { arr_usd: 5 } },
      missing: 'second statement',
    },
  ],
})
