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
      {
        when: 'the whole target is a good end, as it is no aspiration',
        company: aQuarter([
          anObjective('O1', [aNumber('A', 20, 100, { confidence: 0.8, aspirational: false })]),
        ]),
        subjects: ['A'],
        // 72 / 91 is due; (1 - 0.2) / 19 days left is needed after 0.2 / 73 days gone.
        expect: ([finding]) =>
          expect(finding?.why).toMatch(
            '20% of the way where 79% is due by now; 100% by the end needs 15.4x the pace so far.',
          ),
      },
      {
        when: 'milestones without days are far behind an even plan',
        company: aQuarter([
          anObjective('O1', [
            {
              id: 'M',
              title: 'Shipped',
              type: 'milestone',
              milestones_hit: 1,
              milestones_total: 4,
              confidence: 0.9,
            },
          ]),
        ]),
        subjects: ['M'],
        // 4 x 72 / 91 is 3.165.
        expect: ([finding]) =>
          expect(finding?.why).toMatch('1 of 4 milestones hit where an even plan has 3.2 by now'),
      },
      {
        when: 'milestones are late and planned for after the quarter',
        company: aQuarter([
          anObjective('O1', [
            {
              id: 'M',
              title: 'Shipped',
              type: 'milestone',
              milestone_dates: [
                { due_on: '2026-07-20', done_on: '2026-07-20' },
                { due_on: '2026-08-01' },
                { due_on: '2026-10-10' },
              ],
              confidence: 0.9,
            },
          ]),
        ]),
        subjects: ['M'],
        expect: ([finding]) =>
          expect(finding?.why).toMatch(
            '1 of 3 milestones hit; 1 milestone late, due 1 Aug 2026; 1 milestone planned for 10 Oct 2026',
          ),
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
