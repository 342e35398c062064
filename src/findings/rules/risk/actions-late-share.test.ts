import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { actionsLateShare } from './actions-late-share.ts'

/** Actions due on the days of September, done so many days later (null: open). */
const actions = (...late: (number | null)[]) => ({
  actions: late.map((days, i) => ({
    id: `A-${i + 1}`,
    due_on: `2026-09-0${i + 1}`,
    done_on: days === null ? undefined : `2026-09-0${i + 1 + days}`,
  })),
})

verifyRule(actionsLateShare, {
  found: [
    {
      when: 'three of six were done in time',
      company: actions(0, 0, 0, 2, 4, null),
      subjects: ['company'],
      says: [
        '3 of 6 actions',
        '50%',
        '3 of 3 of the earlier ones, 0 of 3 of those due from 4 Sep 2026 on',
      ],
      // Late by 2, 4 and, until the 11th, 5 days.
      expect: ([finding]) =>
        expect(finding?.why).toContain('The other 3 were 4 days late in the median, 1 of them'),
    },
  ],
  quiet: [{ when: 'nearly all were done in time', company: actions(0, 0, 0, 0, 0, 1) }],
  silent: [
    { when: 'five were due', company: actions(null, null, null, null, null), missing: '5 were' },
    { when: 'none is recorded', company: {}, missing: '0 were' },
  ],
})
