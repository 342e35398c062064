import { expect } from 'vitest'
import type { Company } from '../../../model/company.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { businessReviewMissing } from './business-review-missing.ts'

/** Goals of the third quarter, each at a tenth of its way, last looked at on the days given. */
const goals = (current: number, ...days: string[]): Company => ({
  cadence: [{ meeting: 'leadership_sync' }],
  company_okrs: {
    quarter_start: '2026-07-01',
    quarter_end: '2026-09-30',
    objectives: [
      {
        id: 'o',
        owner: 'Ada',
        key_results: days.map((on, i) => ({
          id: `kr${i + 1}`,
          type: 'numeric',
          baseline_value: 0,
          current_value: current,
          target_value: 100,
          check_ins: [{ on, value: current }],
        })),
      },
    ],
  },
})

verifyRule(businessReviewMissing, {
  found: [
    {
      when: 'two results are behind and nobody has looked for over a month',
      company: goals(10, '2026-08-07', '2026-08-10'),
      subjects: ['mbr'],
      says: ['2 key results', 'kr1 (35 days) and kr2 (32 days)'],
      expect: ([finding]) => {
        expect(finding?.why).toContain('19 days of the cycle')
        expect(finding?.how_to_act[0]?.owner).toBe('Ada')
      },
    },
  ],
  quiet: [
    { when: 'it is 31 days', company: goals(10, '2026-08-11', '2026-08-11') },
    {
      // 31 July is 30 days after the quarter began
      when: 'the cycle is younger than that, and the check-ins are from before it',
      company: goals(0, '2026-06-10', '2026-06-10'),
      at: '2026-07-31',
    },
    { when: 'only one is behind unseen', company: goals(10, '2026-08-07', '2026-09-10') },
    { when: 'they are on track', company: goals(90, '2026-08-07', '2026-08-07') },
    {
      when: 'there is a review',
      company: { ...goals(10, '2026-08-07', '2026-08-07'), cadence: [{ meeting: 'mbr' }] },
    },
  ],
  silent: [
    { when: 'no cadence is written', company: {}, missing: 'recurring meetings (cadence)' },
    { when: 'no check-in was ever made', company: goals(10), missing: 'check-ins' },
  ],
})
