import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { linkToUnknownObjective } from './link-to-unknown-objective.ts'

const company = [anObjective('O1', [aNumber('A', 70, 100)])]
const one = aNumber('B', 1, 2)

describe('link_to_unknown_objective', () => {
  verifyRule(linkToUnknownObjective, {
    found: [
      {
        when: 'an objective names a company objective that is not there',
        company: aQuarter(company, {
          departments: [
            aDepartment('East', [one], { supports_company_objective_ids: ['O1', 'O9'] }),
          ],
        }),
        subjects: ['East-1'],
        says: [/1 link of East leads to nothing in the data: 'Objective East-1' to 'O9'/],
      },
      {
        when: 'the single link does, or a key result links to nothing',
        company: aQuarter(company, {
          departments: [
            {
              name: 'East',
              objectives: [
                anObjective(
                  'E1',
                  [aNumber('B', 1, 2, { links: [{ to: 'NO', rolls_up: 'sum' }] })],
                  { supports_company_objective_id: 'O9' },
                ),
              ],
            },
          ],
        }),
        subjects: ['E1'],
        says: [/2 links of East lead to nothing/, /'Result B' to 'NO'/],
      },
      {
        when: 'a key result of it links to what is there: it counts there',
        company: aQuarter(company, {
          departments: [
            aDepartment('East', [aNumber('B', 1, 2, { links: [{ to: 'O1' }] })], {
              supports_company_objective_ids: ['O9'],
            }),
          ],
        }),
        subjects: ['East-1'],
        expect: ([finding]) =>
          expect(finding?.why).toContain("links to 'Objective O1', and counts"),
      },
      {
        when: 'a priority is not in the strategy',
        company: {
          ...aQuarter([anObjective('O1', [one], { supports_priority_id: 'gone' })]),
          strategy: { priorities: [{ id: 'p', title: 'P' }] },
        },
        subjects: ['O1'],
        says: [/to 'gone'/],
      },
      {
        when: 'a priority is of another year',
        company: {
          ...aQuarter([anObjective('O1', [one], { supports_priority_id: 'p' })]),
          strategy: { priorities: [{ id: 'p', title: 'P', year: 2027 }] },
        },
        subjects: ['O1'],
        says: [/leads to nothing that it can serve: 'Objective O1' to 'p' \(a priority of 2027\)/],
      },
      {
        when: 'only the case of ids differs, or a title stands for the id',
        company: {
          ...aQuarter([anObjective('O1', [one], { supports_priority_id: 'P' })], {
            departments: [
              aDepartment('East', [one], { supports_company_objective_ids: ['objective o1'] }),
            ],
          }),
          strategy: { priorities: [{ id: 'p', title: 'Grow' }] },
        },
        subjects: ['O1', 'East-1'],
        says: [
          /1 link of the company is written like no id in the data: 'Objective O1' to 'P' \(probably 'p'\)/,
          /'Objective East-1' to 'objective o1' \(probably 'O1'\)/,
        ],
      },
      {
        when: 'a department names an objective of another one',
        company: aQuarter(company, {
          departments: [
            aDepartment('East', [one], { supports_company_objective_ids: ['West-1'] }),
            aDepartment('West', []),
          ],
        }),
        subjects: ['East-1'],
        says: [/'Objective East-1' to 'West-1' \(an objective of West\)/],
      },
    ],
    quiet: [
      {
        when: 'a priority is of the year that the goals were of',
        company: {
          ...aQuarter([anObjective('O1', [one], { supports_priority_id: 'p' })]),
          strategy: { priorities: [{ id: 'p', title: 'P', year: 2026 }] },
        },
        at: '2027-01-04',
      },
      {
        when: 'the quarter is over',
        company: aQuarter(company, {
          departments: [
            aDepartment('East', [one], { supports_company_objective_ids: ['O1', 'O9'] }),
          ],
        }),
        at: '2026-10-20',
      },
      {
        when: 'all links lead somewhere',
        company: aQuarter(company, { departments: [aDepartment('East', [one])] }),
      },
      {
        when: 'what has no id is named by its title',
        company: {
          ...aQuarter(
            [{ title: 'Grow', supports_priority_id: 'Sell', key_results: [one] }, ...company],
            {
              departments: [
                aDepartment('East', [aNumber('C', 1, 2, { links: [{ to: 'grow' }] })], {
                  supports_company_objective_ids: ['Grow'],
                }),
              ],
            },
          ),
          strategy: { priorities: [{ title: 'Sell' }] },
        },
      },
      {
        when: 'a team names an objective of a department',
        company: aQuarter(company, {
          departments: [aDepartment('East', [one])],
          teams: [aDepartment('Core', [], { supports_company_objective_ids: ['East-1'] })],
        }),
      },
      {
        when: 'there is no strategy to name',
        company: aQuarter([anObjective('O1', [one], { supports_priority_id: 'p' })]),
      },
    ],
    silent: [{ when: 'there are no goals', company: {}, missing: 'key results' }],
  })
})
