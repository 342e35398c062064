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
    {
      when: 'net revenue retention leaves too much to 100',
      company: {
        stage: 'series_a',
        metrics: { monthly_churn_pct: 0.5, net_revenue_retention_pct: 85 },
      },
      subjects: ['company'],
      says: ['Churn is 15% a year, net, by a net revenue retention of 85%, where Series A'],
    },
    {
      when: 'more is lost than expands',
      company: {
        stage: 'series_a',
        metric_history: [
          { metric: 'arr_usd', on: '2026-07-31', value: 1_000_000 },
          { metric: 'arr_usd', on: '2026-08-31', value: 1_000_000 },
          { metric: 'new_arr_usd', on: '2026-08-31', value: 20_000 },
          { metric: 'expansion_arr_usd', on: '2026-08-31', value: 10_000 },
          { metric: 'churned_arr_usd', on: '2026-08-31', value: 30_000 },
        ],
      },
      subjects: ['company'],
      // 20K of 1M in a month: 1 - 0.98^12 = 21.5 %.
      says: ['Churn is 21.5% a year, net, by what was lost and what expanded since 31 Jul 2026'],
    },
    {
      when: 'what is lost is a red flag, and what others expand covers it',
      company: {
        stage: 'series_a',
        metrics: { monthly_churn_pct: 2.5, net_revenue_retention_pct: 112 },
      },
      subjects: ['company'],
      // 1 - 0.975^12 = 26.2 %; 112 - 100 = 12.
      says: [
        'Churn is 2.5% a month, 26.2% a year, over the 20% that is a red flag at Series A; what others expand covers it, so that net of that revenue grows by 12%.',
      ],
      expect: ([finding]) => expect(finding?.severity).toBe('medium'),
    },
  ],
  quiet: [
    { when: 'churn is low', company: { stage: 'series_a', metrics: { monthly_churn_pct: 0.5 } } },
    {
      when: 'gross churn is high and what expands makes up for it',
      company: {
        stage: 'series_a',
        metrics: { monthly_churn_pct: 1.2, net_revenue_retention_pct: 112 },
      },
    },
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
