import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { confidenceAgainstPace } from './confidence-against-pace.ts'

const company = (current: number, confidence?: number, on?: string) =>
  aQuarter([
    anObjective('O1', [
      aNumber(
        'A',
        current,
        100,
        confidence === undefined
          ? {}
          : on === undefined
            ? { confidence }
            : { check_ins: [{ on, confidence }] },
      ),
    ]),
  ])

describe('confidence_against_pace', () => {
  verifyRule(confidenceAgainstPace, {
    found: [
      {
        when: 'the owner is confident of what is far behind',
        company: company(20, 0.8),
        subjects: ['A'],
        says: [/20% of the way and off track by pace, while its owner is 80% confident/],
      },
      {
        when: 'the owner doubts what is on track',
        company: company(85, 0.3),
        subjects: ['A'],
        says: [/85% of the way and on track by pace, while its owner is 30% confident/],
      },
      {
        when: 'the first tenth of the cycle is over, 10 of 91 days',
        company: company(85, 0.3),
        at: '2026-07-11',
        subjects: ['A'],
      },
      {
        when: 'results of a department do',
        company: aQuarter([], {
          departments: [
            aDepartment('East', [
              aNumber('A', 20, 100, { confidence: 0.9 }),
              aNumber('B', 10, 100, { confidence: 0.75 }),
            ]),
          ],
        }),
        subjects: ['East'],
        says: [/2 key results of East/],
        expect: ([finding]) => expect(finding?.severity).toBe('low'),
      },
    ],
    quiet: [
      { when: 'both doubt', company: company(20, 0.3) },
      { when: 'both are fine', company: company(85, 0.8) },
      // 2 and 9 of the 91 days from the first to the last have passed: both under a tenth.
      { when: '2 of 91 days have passed', company: company(5, 0.3), at: '2026-07-03' },
      { when: '9 of 91 days have passed', company: company(85, 0.3), at: '2026-07-10' },
      { when: 'the owner is undecided', company: company(20, 0.6) },
    ],
    silent: [
      { when: 'no owner states a confidence', company: company(20), missing: "owners' confidence" },
      {
        when: 'the last one is older than 30 days',
        company: company(20, 0.9, '2026-08-01'),
        missing: "owners' confidence",
      },
    ],
  })
})
