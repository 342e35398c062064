import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionNotReviewed } from './decision-not-reviewed.ts'

const due = (id: string, review_on: string, more = {}) => ({
  id,
  status: 'decided' as const,
  review_on,
  ...more,
})

verifyRule(decisionNotReviewed, {
  found: [
    {
      when: 'two of three have no outcome',
      company: {
        decisions: [
          due('D-1', '2026-09-01', { cost_usd: 40_000 }),
          due('D-2', '2026-08-12', { outcome: 'Pages halved' }),
          due('D-3', '2026-08-12', { owner: 'Ada' }),
        ],
      },
      subjects: ['company'],
      says: ['2 decisions were', 'D-3 (30 days ago) and D-1 (10 days ago)'],
      expect: ([finding]) => {
        expect(finding?.why).toContain('$40,000')
        expect(finding?.how_to_act[0]?.owner).toBe('Ada')
      },
    },
  ],
  quiet: [{ when: 'the review is today', company: { decisions: [due('D-1', '2026-09-11')] } }],
  silent: [
    { when: 'nothing is logged', company: {}, missing: 'review_on' },
    {
      when: 'nothing is to be reviewed',
      company: { decisions: [{ id: 'D-1', status: 'decided' }] },
      missing: 'review_on',
    },
    {
      when: 'only what no longer holds is',
      company: { decisions: [{ ...due('D-1', '2026-01-01'), status: 'superseded' }] },
      missing: 'review_on',
    },
  ],
})
