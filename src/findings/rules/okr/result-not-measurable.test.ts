import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { resultNotMeasurable } from './result-not-measurable.ts'

const { target_value: _t, ...noTarget } = aNumber('A', 1, 2)
const { current_value: _c, ...noCurrent } = aNumber('B', 1, 2)
const { baseline_value: _b, ...noBaseline } = aNumber('C', 9, 2, { lower_is_better: true })

describe('result_not_measurable', () => {
  verifyRule(resultNotMeasurable, {
    found: [
      {
        when: 'target, current value or baseline is missing',
        company: aQuarter([], {
          departments: [aDepartment('East', [noTarget, noCurrent, noBaseline, aNumber('D', 1, 2)])],
        }),
        subjects: ['East'],
        says: [
          /3 of 4 key results of East cannot be measured/,
          /'Result A' has no target, 'Result B' has no current value and 'Result C' stands at 9 sites where at most 2 sites is the goal, and has no baseline/,
        ],
        expect: ([finding]) =>
          expect(finding?.why).toBe(
            "Whether 'Result A' and 'Result B' were reached will be a matter of opinion and how far 'Result C' came is not known, and the score of their objectives rests on the rest.",
          ),
      },
      {
        when: 'nobody says how many milestones there are',
        company: aQuarter([
          anObjective('O1', [{ id: 'M', title: 'Shipped', type: 'milestone', milestones_hit: 1 }]),
        ]),
        subjects: ['company'],
        says: [/'Shipped' has no number of milestones/],
        expect: ([finding]) =>
          expect(finding?.evidence.at(-1)).toMatchObject({ missing: 'milestones_total' }),
      },
    ],
    quiet: [
      {
        when: 'the quarter is over',
        company: aQuarter([], {
          departments: [aDepartment('East', [noTarget, noCurrent, noBaseline, aNumber('D', 1, 2)])],
        }),
        at: '2026-10-20',
      },
      { when: 'all can be measured', company: aQuarter([anObjective('O1', [aNumber('A', 1, 2)])]) },
      {
        when: 'it is done or not',
        company: aQuarter([
          anObjective('O1', [{ id: 'D', title: 'Signed', type: 'boolean', done: false }]),
        ]),
        at: '2026-08-01',
      },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
