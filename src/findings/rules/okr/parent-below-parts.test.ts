import { describe } from 'vitest'
import type { KeyResult } from '../../../model/company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { parentBelowParts } from './parent-below-parts.ts'

const links = [{ to: 'E', rolls_up: 'sum' as const }]

/** East of the company's 63 sites, and its two teams. */
const east = (reported: number, rest: Partial<KeyResult> = {}, of: Partial<KeyResult> = {}) =>
  aQuarter([anObjective('O1', [aNumber('ALL', 63, 100)])], {
    departments: [aDepartment('East', [aNumber('E', reported, 100, rest)])],
    teams: [
      aDepartment('North', [aNumber('N', 40, 60, { links, ...of })]),
      aDepartment('South', [aNumber('S', 23, 40, { links })]),
    ],
  })

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
    ],
    quiet: [
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
