import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { cacPaybackLong } from './cac-payback-long.ts'

verifyRule(cacPaybackLong, {
  found: [
    {
      when: 'payback is longer than the stage allows',
      company: { stage: 'series_b', metrics: { cac_payback_months: 15.5, new_arr_usd: 205_000 } },
      subjects: ['company'],
      says: ['after 15.5 months, where Series B stays under 12 months'],
      // 205,000 / 12 x 3.5
      expect: ([finding]) => expect(finding?.why).toContain('$59.8K'),
    },
    {
      when: 'no stage is given and it is above the alarm',
      company: { metrics: { cac_payback_months: 20 } },
      subjects: ['company'],
      says: ['more than the alarm at 18 months'],
    },
  ],
  quiet: [
    {
      when: 'payback is short',
      company: { stage: 'series_b', metrics: { cac_payback_months: 11 } },
    },
  ],
  silent: [{ when: 'it is not given', company: {}, missing: 'cac_payback_months' }],
})
