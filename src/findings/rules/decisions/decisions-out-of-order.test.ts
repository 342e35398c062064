import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionsOutOfOrder } from './decisions-out-of-order.ts'

const taken = { status: 'decided' as const, decided_on: '2026-09-09' }

verifyRule(decisionsOutOfOrder, {
  found: [
    {
      when: 'one supersedes a later one',
      company: {
        decisions: [
          { ...taken, id: 'D1', decided_on: '2026-09-10' },
          { ...taken, id: 'D2', supersedes: 'D1' },
        ],
      },
      subjects: ['company'],
      says: ['D2 of 9 Sep 2026 supersedes D1, which was decided on 10 Sep 2026'],
    },
    {
      when: 'two supersede each other, and one is reviewed before it was taken',
      company: {
        decisions: [
          { ...taken, id: 'D1', supersedes: 'D2' },
          { ...taken, id: 'D2', supersedes: 'D1' },
          { ...taken, id: 'D3', review_on: '2026-09-08' },
        ],
      },
      subjects: ['company'],
      says: ['2 things', 'D3 is to be reviewed by 8 Sep 2026', 'D2 and D1 supersede each other'],
    },
  ],
  quiet: [
    {
      when: 'the later supersedes the earlier',
      company: {
        decisions: [
          { ...taken, id: 'D1' },
          { ...taken, id: 'D2', decided_on: '2026-09-10', supersedes: 'D1' },
        ],
      },
    },
  ],
  silent: [{ when: 'nothing is logged', company: {}, missing: 'decisions' }],
})
