import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { targetAlreadyMet } from './target-already-met.ts'

const at = '2026-08-11'
const coverage = (current: number) => aNumber('A', current, 3, { unit: 'x', baseline_value: 2.5 })

describe('target_already_met', () => {
  verifyRule(targetAlreadyMet, {
    found: [
      {
        when: 'a number is past its target with half of the cycle to go',
        company: aQuarter([], {
          departments: [aDepartment('Sales', [coverage(3.1), aNumber('B', 1, 9)])],
        }),
        at,
        subjects: ['Sales'],
        says: [
          /1 of 2 key results of Sales has reached the target by day 42 of 92: 'Result A' \(3\.1x, from 2\.5x to 3x\)/,
        ],
      },
      {
        when: 'less is better: the target is lowered',
        company: aQuarter([
          anObjective('O1', [
            coverage(3.1),
            aNumber('C', 38, 40, { baseline_value: 62, lower_is_better: true }),
          ]),
        ]),
        at,
        subjects: ['company'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toMatch(
            /^Raise the target of 'Result A', lower the target of 'Result C', or make/,
          ),
      },
    ],
    quiet: [
      {
        when: 'a cap fills up, and the quarter is not over',
        company: aQuarter([
          anObjective('O1', [
            aNumber('C', 6, 10, {
              title: 'Customers lost at most 10',
              baseline_value: 15,
              lower_is_better: true,
              unit: ' customers',
            }),
          ]),
        ]),
        at,
      },
      {
        when: 'it is under its target',
        company: aQuarter([anObjective('O1', [coverage(2.9)])]),
        at,
      },
      {
        when: 'the cycle is in its last third',
        company: aQuarter([anObjective('O1', [coverage(3.1)])]),
      },
      {
        when: 'it is a level to keep',
        company: aQuarter([anObjective('O1', [{ ...coverage(3.1), type: 'control' }])]),
        at,
      },
      {
        when: 'it is something to be done',
        company: aQuarter([
          anObjective('O1', [{ id: 'B', title: 'Signed', type: 'boolean', done: true }]),
        ]),
        at,
      },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
