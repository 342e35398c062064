import { describe, expect } from 'vitest'
import { afterCycles } from '../../../testing/past-cycles.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { objectivesDisconnected } from './objectives-disconnected.ts'

describe('objectives_disconnected', () => {
  verifyRule(objectivesDisconnected, {
    found: [
      {
        when: 'a department ended under 0.3 in both cycles',
        company: afterCycles(
          [
            [15, 100],
            [25, 100],
          ],
          [
            [15, 100],
            [29, 100],
          ],
        ),
        subjects: ['East'],
        says: [/East ended at 20% in Q1 2026 and 22% in Q2 2026, under 30%/],
        expect: ([finding]) => expect(finding?.how_to_act[0]?.owner).toBe('Head of East'),
      },
    ],
    quiet: [
      { when: 'it did in one of them only', company: afterCycles([[15, 100]], [[40, 100]]) },
      { when: 'it ended at 0.3', company: afterCycles([[30, 100]], [[30, 100]]) },
    ],
    silent: [
      {
        when: 'only one cycle has ended',
        company: afterCycles([[15, 100]], null),
        missing: '1 known',
      },
    ],
  })
})
