import { describe, expect } from 'vitest'
import { afterCycles } from '../../../testing/past-cycles.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { objectivesTooEasy } from './objectives-too-easy.ts'

describe('objectives_too_easy', () => {
  verifyRule(objectivesTooEasy, {
    found: [
      {
        when: 'all goals of a department were reached in both cycles',
        company: afterCycles(
          [
            [20, 20],
            [3, 3],
          ],
          [
            [30, 30],
            [14, 13],
          ],
        ),
        subjects: ['East'],
        says: [/All goals of East ended at 100% in Q1 2026 and Q2 2026, 4 key results in all/],
        expect: ([finding]) =>
          expect(finding?.why).toContain("In Q3 2026 the outlook of 'Objective East-1' is 60%"),
      },
    ],
    quiet: [
      {
        when: 'one was missed in the first',
        company: afterCycles(
          [
            [20, 20],
            [2, 3],
          ],
          [[30, 30]],
        ),
      },
      {
        when: 'one was missed in the second',
        company: afterCycles(
          [[20, 20]],
          [
            [30, 30],
            [12, 13],
          ],
        ),
      },
      {
        when: 'they are commitments',
        company: afterCycles([[20, 20]], [[30, 30]], { aspirational: false }),
      },
      {
        when: 'they are levels to keep',
        company: afterCycles([[20, 20]], [[30, 30]], { type: 'control' }),
      },
    ],
    silent: [
      {
        when: 'only one cycle has ended',
        company: afterCycles(null, [[30, 30]]),
        missing: 'the goals of 2 cycles that ended (okr_history; 1 known)',
      },
      { when: 'there is no history', company: {}, missing: 'okr_history' },
    ],
  })
})
