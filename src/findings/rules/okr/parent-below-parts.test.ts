import { describe } from 'vitest'
import type { KeyResult } from '../../../model/company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { parentBelowParts } from './parent-below-parts.ts'

/** A goal in millions with a part in millions and one in ones. */
const inMillions = (reported: number) =>
  aQuarter([anObjective('O1', [aNumber('ALL', reported, 4, { unit: 'M USD' })])], {
    departments: [
      aDepartment('East', [aNumber('A', 0.7, 2, { unit: '$M', links: toAll })]),
      aDepartment('West', [aNumber('B', 300_000, 2_000_000, { unit: 'USD', links: toAll })]),
    ],
  })

const links = [{ to: 'E', rolls_up: 'sum' as const }]
const toAll = [{ to: 'ALL', rolls_up: 'sum' as const }]

/** East of the company's 63 sites, and its two teams. */
const east = (reported: number, rest: Partial<KeyResult> = {}, of: Partial<KeyResult> = {}) =>
  aQuarter([anObjective('O1', [aNumber('ALL', 63, 100)])], {
    departments: [aDepartment('East', [aNumber('E', reported, 100, rest)])],
    teams: [
      aDepartment('North', [aNumber('N', 40, 60, { links, ...of })]),
      aDepartment('South', [aNumber('S', 23, 40, { links })]),
    ],
  })

/** The same, and West with ten, adding up to the company. */
const company = (reported: number, ofEast: number) => {
  const { department_okrs = [], ...rest } = east(ofEast, { links: toAll })
  const west = aDepartment('West', [aNumber('W', 10, 40, { links: toAll })])
  return {
    ...rest,
    company_okrs: aQuarter([anObjective('O1', [aNumber('ALL', reported, 100)])]).company_okrs,
    department_okrs: [...department_okrs, west],
  }
}

describe('parent_below_parts', () => {
  verifyRule(parentBelowParts, {
    found: [
      {
        // 40 + 23 = 63 of the teams, 6 more than the 57 that the department states
        when: 'a department reports less than its teams make',
        company: east(57),
        subjects: ['E'],
        says: [
          /'Result E' of East is reported at 57 sites while its parts make 63 sites \(North 40 and South 23\): 6 sites less/,
        ],
      },
      {
        // 63 of the teams of East and 10 of West are 73, and 73 - 63 = 10
        when: 'a part of the parent is itself below its own parts',
        company: company(63, 57),
        subjects: ['ALL', 'E'],
        says: [
          /reported at 63 sites while its parts make 73 sites \(East 57 and West 10; 'Result E' counted at the 63 sites of its own parts\): 10 sites less than that/,
          /57 sites while its parts make 63 sites/,
        ],
      },
      {
        // 0.7M + 300,000 - 0.5M.
        when: 'amounts are in millions and in ones',
        company: inMillions(0.5),
        subjects: ['ALL'],
        says: [
          "'Result ALL' of the company is reported at $500K while its parts make $1.00M (East $700K and West $300K): $500K less",
        ],
      },
      {
        when: 'what the parent lacks is what its part lacks, which is told of the part',
        company: company(67, 57),
        subjects: ['E'],
        says: [/57 sites while its parts make 63 sites/],
      },
    ],
    quiet: [
      // 0.7M + 300,000 = 1M.
      { when: 'parts in millions and in ones make what is reported', company: inMillions(1) },
      {
        // 80 by what the parts state, 73 by the teams; East above its own is told by the other rule
        when: 'the parent lies between two ways of counting',
        company: company(75, 70),
      },
      { when: 'the parts make the parent', company: east(63) },
      { when: 'the parent is above its parts, which another rule tells', company: east(70) },
      { when: 'it says it is net', company: east(57, { title: 'Net sites' }) },
    ],
    silent: [
      {
        when: 'a part has no value',
        company: east(57, {}, { current_value: undefined }),
        missing: "current values of 'Result E' and all its parts",
      },
      {
        when: 'no link says which are parts',
        company: aQuarter([anObjective('O1', [aNumber('ALL', 63, 100)])]),
        missing: 'links that say which key results add up to which',
      },
      { when: 'there are no goals', company: {}, missing: 'key results' },
    ],
  })
})
