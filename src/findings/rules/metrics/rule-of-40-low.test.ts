import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { ruleOf40Low } from './rule-of-40-low.ts'

verifyRule(ruleOf40Low, {
  found: [
    {
      when: 'growth and margin do not reach 40',
      company: { stage: 'growth', metrics: { arr_growth_pct: 25, operating_margin_pct: -10 } },
      subjects: ['company'],
      says: ['Growth of 25% and a margin of minus 10% add up to 15, not above 40.'],
      expect: ([finding]) => expect(finding?.severity).toBe('high'),
    },
    {
      when: 'growth is taken from a year of recurring revenue',
      company: {
        stage: 'growth',
        metrics: { arr_usd: 120, profit_margin_pct: 10 },
        metric_history: [{ metric: 'arr_usd', on: '2025-09-11', value: 100 }],
      },
      subjects: ['company'],
      says: ['Growth of 20% and a margin of 10% add up to 30'],
    },
  ],
  quiet: [
    {
      when: 'they exceed 40',
      company: { stage: 'growth', metrics: { arr_growth_pct: 30, operating_margin_pct: 12 } },
    },
  ],
  silent: [
    { when: 'the stage is another', company: { stage: 'series_b' }, missing: 'Series B' },
    {
      when: 'the margin is missing',
      company: { stage: 'growth', metrics: { arr_growth_pct: 30 } },
      missing: 'profit margin',
    },
  ],
})
