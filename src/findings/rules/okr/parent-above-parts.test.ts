import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { netNewArr } from '../../../testing/net-new-arr.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { parentAboveParts } from './parent-above-parts.ts'

const links = [{ to: 'ALL', rolls_up: 'sum' as const }]
const sites = (reported: number, second: Partial<Parameters<typeof aNumber>[3]> = {}) =>
  aQuarter([anObjective('O1', [aNumber('ALL', reported, 60)])], {
    departments: [
      aDepartment('East', [aNumber('E', 22, 40, { links })]),
      aDepartment('West', [aNumber('W', 12, 20, { links, ...second })]),
    ],
  })

describe('parent_above_parts', () => {
  verifyRule(parentAboveParts, {
    found: [
      {
        when: 'the parent reports more than its parts make',
        company: sites(41),
        subjects: ['ALL'],
        says: [/41 sites while its parts make 34 sites/, /East 22 and West 12/, /7 sites more/],
        // 34 / 60 and 41 / 60
        expect: ([finding]) => expect(finding?.why).toContain('57% of its target, not 68%'),
      },
    ],
    quiet: [
      { when: 'the parts make the parent', company: sites(34) },
      { when: 'the parent is below its parts', company: sites(30) },
      {
        when: 'the excess is a gross figure that another rule tells',
        company: netNewArr({ reported: 2_800_000 }),
      },
    ],
    silent: [
      {
        when: 'a part has no value',
        company: sites(41, { current_value: undefined }),
        missing: "current values of all parts of 'Result ALL'",
      },
      { when: 'there are no goals', company: {}, missing: 'key results' },
    ],
  })
})
