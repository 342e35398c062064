import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { nrrLow } from './nrr-low.ts'

verifyRule(nrrLow, {
  found: [
    {
      when: 'retention is under the level of the stage',
      company: {
        stage: 'series_b',
        metrics: { net_revenue_retention_pct: 108, annual_revenue_usd: 18_000_000 },
      },
      subjects: ['company'],
      says: ['Net revenue retention is 108%, 2 pp under the 110% that Series B exceeds.'],
      expect: ([finding]) => expect(finding?.why).toContain('$360K'),
    },
    {
      when: 'customers bring less each year',
      company: { metrics: { net_revenue_retention_pct: 94 } },
      subjects: ['company'],
      says: ['94%: the customers of a year ago bring 6% less'],
      expect: ([finding]) => expect(finding?.severity).toBe('high'),
    },
    {
      when: 'it is the red flag of Series C',
      company: { stage: 'series_c', metrics: { net_revenue_retention_pct: 99 } },
      subjects: ['company'],
      expect: ([finding]) => expect(finding?.severity).toBe('critical'),
    },
  ],
  quiet: [
    {
      when: 'it exceeds the level',
      company: { stage: 'series_b', metrics: { net_revenue_retention_pct: 110.5 } },
    },
  ],
  silent: [
    { when: 'it is not given', company: {}, missing: 'net_revenue_retention_pct' },
    {
      when: 'the stage has no level',
      company: { stage: 'seed', metrics: { net_revenue_retention_pct: 101 } },
      missing: 'a level',
    },
  ],
})
