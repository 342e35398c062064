import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { metricWorsening } from './metric-worsening.ts'

const history = (metric: string, values: readonly number[]) => ({
  metric_history: values.map((value, index) => ({ metric, on: `2026-0${index + 1}-28`, value })),
})

verifyRule(metricWorsening, {
  found: [
    {
      when: 'a metric gets worse five times in a row',
      company: {
        ...history('monthly_churn_pct', [0.8, 0.9, 1, 1.1, 1.15, 1.21]),
        metrics: { arr_usd: 10_000_000 },
      },
      subjects: ['monthly_churn_pct'],
      says: [
        'Monthly churn got worse 5 times in a row without once improving, from 0.80% on 28 Jan 2026 to 1.21% on 28 Jun 2026',
      ],
      // 0.41 % of 10M in each of twelve months
      expect: ([finding]) => expect(finding?.why).toContain('$492K lost a year'),
    },
    {
      when: 'it is the retention that slides',
      company: {
        ...history('net_revenue_retention_pct', [110, 109, 108, 107, 106, 105]),
        metrics: { arr_usd: 10_000_000 },
      },
      subjects: ['net_revenue_retention_pct'],
      // 5 % of 10M
      expect: ([finding]) =>
        expect(finding?.why).toContain('On $10.0M the difference is $500K a year.'),
    },
    {
      when: 'it would go below nothing in a quarter',
      company: history('nps', [26, 21, 16, 11, 6, 1]),
      subjects: ['nps'],
      expect: ([finding]) => expect(finding?.why).toContain('5 changes'),
    },
    {
      when: 'a standstill lies within the slide',
      company: history('nps', [50, 48, 47, 47, 45, 44, 43]),
      subjects: ['nps'],
    },
  ],
  quiet: [
    { when: 'it improves in between', company: history('nps', [50, 48, 47, 49, 45, 44, 43]) },
    { when: 'it gets better', company: history('nps', [40, 41, 42, 43, 44, 45, 46]) },
    {
      when: 'it is noise about a mean',
      company: history('deploys_per_week', [20, 22, 19, 21, 23, 20, 21]),
    },
    {
      when: 'no direction of it is worse',
      company: history('headcount', [50, 49, 48, 47, 46, 45]),
    },
  ],
  silent: [
    {
      when: 'there are five values',
      company: history('nps', [5, 4, 3, 2, 1]),
      missing: 'six dated values',
    },
  ],
})
