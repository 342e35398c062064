import { verifyRule } from '../../../testing/verify-rule.ts'
import { quarterlyReviewMissing } from './quarterly-review-missing.ts'

const ending = (quarter_end: string) => ({
  cadence: [{ meeting: 'leadership_sync' }],
  company_okrs: { quarter: 'Q2 2026', quarter_end, objectives: [{ id: 'o' }] },
})

verifyRule(quarterlyReviewMissing, {
  found: [
    {
      when: 'the cycle ended and nothing followed',
      company: ending('2026-08-31'),
      subjects: ['qbr'],
      says: ['Q2 2026 ended 11 days ago'],
    },
  ],
  quiet: [
    { when: 'the cycle ends today', company: ending('2026-09-11') },
    {
      when: 'the review is held',
      company: { ...ending('2026-08-31'), cadence: [{ meeting: 'Quarterly business review' }] },
    },
  ],
  silent: [
    { when: 'no cadence is written', company: {}, missing: 'recurring meetings (cadence)' },
    {
      when: 'no cycle is dated',
      company: { cadence: [{ meeting: 'mbr' }] },
      missing: 'quarter_end',
    },
  ],
})
