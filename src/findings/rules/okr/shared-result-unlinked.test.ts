import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { sharedResultUnlinked } from './shared-result-unlinked.ts'

const days = {
  title: 'Onboarding within 30 days',
  unit: ' days',
  lower_is_better: true,
  baseline_value: 47,
}
const company = [
  anObjective('O1', [aNumber('A', 1, 2)]),
  anObjective('O2', [aNumber('B', 38, 30, days)]),
]
const success = (current: number, title = 'Average onboarding time', rest = {}) =>
  aQuarter(company, {
    departments: [aDepartment('Success', [aNumber('C', current, 30, { ...days, title, ...rest })])],
  })

describe('shared_result_unlinked', () => {
  verifyRule(sharedResultUnlinked, {
    found: [
      {
        when: 'a department carries the same number under another objective',
        company: success(38),
        subjects: ['Success'],
        says: [
          /'Average onboarding time' is the company's 'Onboarding within 30 days' \(38 days, from 47 days to 30 days\)/,
        ],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toContain('to B with rolls_up: same'),
      },
    ],
    quiet: [
      { when: 'the quarter is over', company: success(38), at: '2026-10-20' },
      { when: 'the values differ', company: success(37) },
      { when: 'nothing but the values is alike', company: success(38, 'Tickets closed') },
      {
        when: 'the unit differs',
        company: success(38, 'Average onboarding time', { unit: ' hours' }),
      },
      {
        when: 'it links to it',
        company: success(38, 'Average onboarding time', { links: [{ to: 'B', rolls_up: 'same' }] }),
      },
      {
        when: 'its objective supports it',
        company: aQuarter(company, {
          departments: [
            aDepartment('Success', [aNumber('C', 38, 30, days)], {
              supports_company_objective_ids: ['O2'],
            }),
          ],
        }),
      },
    ],
    silent: [{ when: 'there are no goals', company: {}, missing: 'key results' }],
  })
})
