import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { keyResultSlipping } from './key-result-slipping.ts'

const days = { unit: ' days', lower_is_better: true, baseline_value: 11 }
const checkIns = (...values: number[]) => ({
  check_ins: values.map((value, i) => ({ on: `2026-08-${10 + i}`, value })),
})

describe('key_result_slipping', () => {
  verifyRule(keyResultSlipping, {
    found: [
      {
        when: 'a company result is behind its baseline',
        company: aQuarter([anObjective('O1', [aNumber('A', 18.5, 9, days)])]),
        subjects: ['A'],
        says: [/from 11 days to 18\.5 days since the start, away from 9 days/],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('high')
          expect(finding?.how_to_act[0]?.action).toBe(
            "Say why 'Result A' got worse, and what is done about it",
          )
          // (18.5 - 9) / 9: a day further away is worse
          expect(finding?.extent).toBeCloseTo(9.5 / 9)
          expect(finding?.why).toContain(
            '9.5 days the other way in 19 days, after moving 7.5 days away',
          )
        },
      },
      {
        when: 'a trailing percentage fell',
        company: aQuarter([
          anObjective('O1', [
            {
              id: 'N',
              title: 'Net revenue retention',
              type: 'percentage',
              baseline_pct: 106.2,
              current_pct: 104.2,
              target_pct: 108,
            },
          ]),
        ]),
        subjects: ['N'],
        says: [/from 106\.2% to 104\.2%/],
        expect: ([finding]) => expect(finding?.why).toContain('looks back over months'),
      },
      {
        when: 'results of a department are worse than at the check-in before',
        company: aQuarter([], {
          departments: [
            aDepartment('Sales', [
              aNumber('A', 27, 35, checkIns(28, 27)),
              aNumber('B', 20, 35, checkIns(22, 20)),
              aNumber('C', 30, 35, checkIns(28, 30)),
            ]),
          ],
        }),
        subjects: ['Sales'],
        says: [
          /2 key results of Sales: 'Result A' went from 28 sites to 27 sites since 10 Aug 2026/,
        ],
        // (35 - 27) / 35 + (35 - 20) / 35
        expect: ([finding]) => expect(finding?.extent).toBeCloseTo(23 / 35),
      },
    ],
    quiet: [
      {
        when: 'they stand still',
        company: aQuarter([anObjective('O1', [aNumber('A', 28, 35, checkIns(28, 28))])]),
      },
      {
        when: 'the value is plainly a share of one, which another rule tells',
        company: aQuarter([
          anObjective('O1', [
            {
              title: 'Activation',
              type: 'percentage',
              baseline_pct: 40,
              current_pct: 0.55,
              target_pct: 60,
            },
          ]),
        ]),
      },
      {
        when: 'it is past its target',
        company: aQuarter([anObjective('O1', [aNumber('A', 36, 35, checkIns(40, 36))])]),
      },
      {
        when: 'a level to keep is broken, which another rule tells',
        company: aQuarter([
          anObjective('O1', [
            {
              id: 'C',
              title: 'Churn',
              type: 'control',
              current_value: 2,
              target_value: 1,
              lower_is_better: true,
            },
          ]),
        ]),
      },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
