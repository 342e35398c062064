import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { churnHigh } from './churn-high.ts'

verifyRule(churnHigh, {
  found: [
    {
      when: 'a monthly churn comes to more in a year than Series A allows',
      company: { stage: 'series_a', metrics: { monthly_churn_pct: 1.2, arr_usd: 5_000_000 } },
      subjects: ['company'],
      // 1 - 0.988^12 = 13.5 %
      says: ['Churn is 1.2% a month, 13.5% a year, where Series A stays under 10%'],
    },
    {
      when: 'it is a red flag',
      company: { stage: 'series_a', metrics: { annual_churn_pct: 25 } },
      subjects: ['company'],
      expect: ([finding]) => expect(finding?.severity).toBe('high'),
    },
  ],
  quiet: [
    { when: 'churn is low', company: { stage: 'series_a', metrics: { monthly_churn_pct: 0.5 } } },
  ],
  silent: [
    { when: 'no churn is given', company: { stage: 'series_a' }, missing: 'monthly_churn_pct' },
    {
      when: 'the playbook has no limit for the stage',
      company: { stage: 'series_b', metrics: { monthly_churn_pct: 3 } },
      missing: 'Series B',
    },
  ],
})
