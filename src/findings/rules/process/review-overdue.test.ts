import { describe } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { reviewOverdue } from './review-overdue.ts'

const kept = { name: 'Month close', last_reviewed_on: '2026-07-06', next_review_on: '2027-01-06' }

describe('review_overdue', () => {
  verifyRule(reviewOverdue, {
    found: [
      {
        when: 'the next review is past',
        idle: true,
        company: {
          processes: [
            { name: 'Support', last_reviewed_on: '2026-05-20', next_review_on: '2026-08-20' },
          ],
        },
        subjects: ['Support'],
        says: ['reviewed on 20 Aug 2026, 22 days ago', '20 May 2026, 114 days ago'],
      },
      {
        when: 'the last one is over six months old',
        idle: true,
        company: { processes: [{ name: 'Incidents', last_reviewed_on: '2026-01-19' }] },
        subjects: ['Incidents'],
        says: ['235 days ago and no next date'],
      },
      {
        when: 'others are reviewed and it never was',
        idle: true,
        company: { processes: [kept, { name: 'Renewal', times_run: 26 }] },
        subjects: ['Renewal'],
        says: ['0 reviews'],
      },
    ],
    quiet: [
      { when: 'it is reviewed and the next date is ahead', company: { processes: [kept] } },
      {
        when: 'the next review is today',
        company: { processes: [{ name: 'A', next_review_on: '2026-09-11' }] },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'reviewed' },
      {
        when: 'no process has a date',
        company: { processes: [{ name: 'A' }] },
        missing: 'reviewed',
      },
    ],
  })
})
