import { describe, expect } from 'vitest'
import { aDepartment, aNumber, aQuarter } from '../../../testing/a-quarter.ts'
import { afterCycles } from '../../../testing/past-cycles.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { quarterHitRate } from './quarter-hit-rate.ts'

describe('quarter_hit_rate', () => {
  verifyRule(quarterHitRate, {
    found: [
      {
        when: 'two of four came to a good end',
        company: afterCycles(
          [[100, 100]],
          [
            [100, 100],
            [70, 100],
            [69, 100],
            [0, 100],
          ],
        ),
        subjects: ['company'],
        says: [
          /2 of 4 key results of Q2 2026 came to a good end \(50%, and 1 reached their whole target\)/,
        ],
        expect: ([finding]) => {
          expect(finding?.why).toContain('In Q1 2026 it was 1 of 1 (100%)')
          expect(finding?.why).toContain('East (60%)')
        },
      },
      {
        when: 'they are commitments, of which 0.9 is a miss',
        company: afterCycles(
          null,
          [
            [100, 100],
            [90, 100],
          ],
          { aspirational: false },
        ),
        subjects: ['company'],
        says: [/1 of 2 key results/],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toMatch('Say for the 1 miss of Q2 2026'),
      },
      {
        when: 'several departments ended low',
        company: {
          ...afterCycles(null, null),
          okr_history: [
            {
              company_okrs: {
                quarter: 'Q2 2026',
                quarter_start: '2026-04-01',
                quarter_end: '2026-06-30',
              },
              department_okrs: [41, 42, 43, 44].map((current) =>
                aDepartment(`Unit ${current}`, [aNumber('C', current, 100)]),
              ),
            },
          ],
        },
        subjects: ['company'],
        says: [/0 of 4 key results/],
        expect: ([finding]) =>
          expect(finding?.why).toContain(
            'Lowest ended Unit 41 (41%), Unit 42 (42%), Unit 43 (43%) and 1 more.',
          ),
      },
      {
        when: 'no goals after it are known',
        company: {
          ...afterCycles(null, null),
          company_okrs: {
            quarter: 'Q2 2026',
            quarter_start: '2026-04-01',
            quarter_end: '2026-06-30',
            objectives: [
              { key_results: [aNumber('Deals', 40, 100), aNumber('Calls', 70, 100)] },
              { key_results: [{ ...aNumber('Hires', 9, 10), aspirational: false }] },
            ],
          },
          department_okrs: [aDepartment('Sales', [aNumber('Demos', 1, 100)])],
        },
        subjects: ['company'],
        // 40 and 1 of 100 are below 0.7, and 9 of 10 is a miss of what was committed to.
        says: [/1 of 4 key results of Q2 2026/],
        expect: ([finding]) =>
          expect(finding?.why).toBe(
            "What is set next starts lower than was planned: furthest from the target ended 'Result Demos' of Sales (1%), 'Result Deals' (40%) and 'Result Hires' (90%). Lowest ended Sales (1%).",
          ),
      },
      {
        when: 'none are set for the quarter that runs',
        idle: true,
        company: { ...afterCycles(null, [[0, 100]]), ...aQuarter([], { departments: [] }) },
        subjects: ['company'],
        says: [/0 of 1 key result of Q2 2026/],
      },
    ],
    quiet: [
      {
        when: 'four of five did',
        company: afterCycles(null, [
          [70, 100],
          [80, 100],
          [90, 100],
          [100, 100],
          [0, 100],
        ]),
      },
    ],
    silent: [
      { when: 'no cycle has ended', company: afterCycles(null, null), missing: 'okr_history' },
    ],
  })
})
