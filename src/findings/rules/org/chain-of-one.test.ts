import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { chainOfOne } from './chain-of-one.ts'

verifyRule(chainOfOne, {
  found: [
    {
      when: 'a manager manages only a manager',
      company: {
        people: [
          { id: 'a', name: 'Ingrid' },
          { id: 'b', name: 'Joaquin', manager_id: 'a' },
          { manager_id: 'b' },
          { manager_id: 'b' },
          { manager_id: 'b' },
        ],
      },
      subjects: ['a'],
      says: ['Ingrid manages only Joaquin, who manages 3 people: two layers where one would do.'],
    },
    {
      when: 'the data tell what the second manager costs',
      company: {
        people: [
          { id: 'a' },
          { id: 'b', manager_id: 'a', annual_cost_usd: 175_000 },
          { manager_id: 'b' },
        ],
      },
      subjects: ['a'],
      expect: ([finding]) => {
        expect(finding?.why).toContain('The second costs $175K a year.')
        expect(finding?.evidence).toContainEqual(
          expect.objectContaining({ path: 'people[1].annual_cost_usd', value: 175_000 }),
        )
      },
    },
    {
      when: 'the team lists a manager of one manager',
      company: {
        team: {
          departments: [
            {
              name: 'Marketing',
              managers: [{ name: 'VP Marketing', direct_reports: 1, manages_managers: true }],
            },
          ],
        },
      },
      subjects: ['VP Marketing'],
    },
  ],
  quiet: [
    {
      when: 'the one report manages nobody',
      company: { people: [{ id: 'a' }, { id: 'b', manager_id: 'a' }] },
    },
    {
      when: 'the team lists no such manager',
      company: {
        team: { departments: [{ managers: [{ direct_reports: 4, manages_managers: true }] }] },
      },
    },
  ],
  silent: [
    { when: 'nobody is said to manage anybody', company: {}, missing: 'who reports to whom' },
  ],
})
