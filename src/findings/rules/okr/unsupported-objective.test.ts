import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { unsupportedObjective } from './unsupported-objective.ts'

const days = { title: 'Onboarding days', unit: ' days', lower_is_better: true, baseline_value: 47 }
const company = [
  anObjective('O1', [aNumber('A', 70, 100)]),
  anObjective('O2', [aNumber('B', 38, 30, days)]),
]

describe('unsupported_objective', () => {
  verifyRule(unsupportedObjective, {
    found: [
      {
        when: 'nothing below names it',
        company: aQuarter(company, { departments: [aDepartment('East', [])] }),
        subjects: ['O2'],
        says: [
          /^0 objectives of departments and teams link to the company objective 'Objective O2'\.$/,
        ],
      },
      {
        when: 'a department shares its number without a link',
        company: aQuarter(company, {
          departments: [
            aDepartment('Success', [
              aNumber('C', 38, 30, { ...days, title: 'Average onboarding time' }),
            ]),
          ],
        }),
        subjects: ['O2'],
        says: [/Success works on its 'Onboarding days' \(38 days, from 47 days to 30 days\)/],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toContain(
            "Link 'Average onboarding time' of Success",
          ),
      },
      {
        when: 'a team serves nothing, which is asked first',
        company: aQuarter(company, {
          departments: [aDepartment('East', [])],
          teams: [{ name: 'Platform', objectives: [anObjective('P1', [])] }],
        }),
        subjects: ['O2'],
        expect: ([finding]) => expect(finding?.how_to_act[0]?.action).toContain('ask Platform'),
      },
      {
        // At half of the quarter 35 % of the way is due, and 1 % is made.
        when: 'it is off track in a quarter without dates',
        company: {
          company_okrs: { objectives: [anObjective('O2', [aNumber('A', 1, 100)])] },
          department_okrs: [aDepartment('East', [])],
        },
        subjects: ['O2'],
        expect: ([finding]) => {
          expect(finding?.why).toMatch(/: 'Result A' is off track\.$/)
          expect(finding?.assumed).toEqual([
            'the quarter is half over, because quarter_start and quarter_end of company_okrs are not given',
          ])
        },
      },
    ],
    quiet: [
      {
        when: 'the quarter is over',
        company: aQuarter(company, { departments: [aDepartment('East', [])] }),
        at: '2026-10-20',
      },
      {
        when: 'each is named',
        company: aQuarter(company, {
          departments: [aDepartment('East', [], { supports_company_objective_ids: ['O1', 'O2'] })],
        }),
      },
      {
        when: 'a key result links to the objective itself',
        company: aQuarter(company, {
          departments: [aDepartment('East', [aNumber('C', 1, 2, { links: [{ to: 'O2' }] })])],
        }),
      },
      {
        when: 'a key result links to it',
        company: aQuarter(company, {
          departments: [
            aDepartment('East', [aNumber('C', 1, 2, { links: [{ to: 'B', rolls_up: 'driver' }] })]),
          ],
        }),
      },
    ],
    silent: [
      { when: 'the company has no objectives', company: {}, missing: 'objectives of the company' },
      { when: 'nobody below has any', company: aQuarter(company), missing: 'departments or teams' },
    ],
  })
})
