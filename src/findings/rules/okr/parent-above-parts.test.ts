import { describe, expect } from 'vitest'
import type { KeyResult } from '../../../model/company.ts'
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

/** Twelve sites of West, and East with two teams. */
const withTeams = (
  reported: number,
  east: number,
  teams: readonly number[],
  rest: Partial<KeyResult> = {},
) =>
  aQuarter([anObjective('O1', [aNumber('ALL', reported, 60)])], {
    departments: [
      aDepartment('East', [aNumber('E', east, 40, { links, ...rest })]),
      aDepartment('West', [aNumber('W', 12, 20, { links })]),
    ],
    teams: teams.map((current, i) =>
      aDepartment(`Team ${i}`, [
        aNumber(`T${i}`, current, 20, { links: [{ to: 'E', rolls_up: 'sum' }] }),
      ]),
    ),
  })

/** Twelve sites of West; East with two teams that make what it states, one of which has two people. */
const withPeople = (reported: number, people: readonly [number, number]) => {
  const { team_okrs = [], ...rest } = withTeams(reported, 31, [19, 12])
  const linked = people.map((current, i) =>
    aDepartment(`Person ${i}`, [
      aNumber(`P${i}`, current, 10, { links: [{ to: 'T0', rolls_up: 'sum' }] }),
    ]),
  )
  return { ...rest, team_okrs: [...team_okrs, ...linked] }
}

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
      {
        // 19 and 14 of its teams are 33, so that 33 + 12 = 45 of 50 are delivered
        when: 'a part states less than its own parts make',
        company: withTeams(50, 31, [19, 14]),
        subjects: ['ALL'],
        says: [
          /its parts make 45 sites \(East 31 and West 12; 'Result E' counted at the 33 sites of its own parts\): 5 sites more/,
        ],
      },
      {
        // 5 + 4 = 9 of its people, so that 9 + 12 + 12 = 33 of 50 are delivered
        when: 'two levels further down a team states more than its people make',
        company: withPeople(50, [5, 4]),
        subjects: ['ALL', 'T0'],
        says: [
          /its parts make 33 sites \(East 31 and West 12; 'Result E' counted at the 21 sites of its own parts\): 17 sites more/,
          /19 sites while its parts make 9 sites/,
        ],
      },
      {
        when: 'that is all the difference, which is told of the team',
        company: withPeople(43, [5, 4]),
        subjects: ['T0'],
        says: [/19 sites while its parts make 9 sites/],
      },
      {
        // 20 + 4 = 24 of its teams, so that 24 + 12 = 36 of 50 are delivered
        when: 'the parent is above parts one of which is above its own',
        company: withTeams(50, 31, [20, 4]),
        subjects: ['ALL', 'E'],
        says: [
          /its parts make 36 sites \(East 31 and West 12; 'Result E' counted at the 24 sites of its own parts\): 14 sites more/,
          /31 sites while its parts make 24 sites/,
        ],
      },
      {
        when: 'a part states more than its own parts make, which is told of the part',
        company: withTeams(43, 31, [19, 5]),
        subjects: ['E'],
        says: [/31 sites while its parts make 24 sites/],
      },
    ],
    quiet: [
      { when: 'the parts of a part make the parent', company: withTeams(45, 31, [19, 14]) },
      { when: 'the parts make the parent', company: sites(34) },
      {
        // 43 by what the parts state, 45 by the teams; that is the fault of East, told by the other rule
        when: 'the parent lies between two ways of counting',
        company: withTeams(44, 31, [19, 14]),
      },
      {
        // 31 of 40 gross are left net of what was lost
        when: 'a net part makes less than its own parts',
        company: withTeams(43, 31, [20, 20], { title: 'Net sites of East' }),
      },
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
