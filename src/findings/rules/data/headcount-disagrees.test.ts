import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { headcountDisagrees } from './headcount-disagrees.ts'

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `p-${index}` }))

verifyRule(headcountDisagrees, {
  found: [
    {
      when: 'the names of departments make one a part of another',
      company: {
        team: {
          total_headcount: 20,
          departments: [
            { name: 'Engineering', headcount: 12 },
            { name: 'Engineering / Platform', headcount: 5 },
            { name: 'Sales', headcount: 8 },
          ],
        },
      },
      subjects: ['company'],
      // 12 + 5 + 8, and 12 + 8
      says: [
        "25 by its departments (20 if they count 'Engineering / Platform' within 'Engineering')",
      ],
    },
    {
      when: 'people and team agree and the metrics do not',
      company: { people: people(62), team: { total_headcount: 62 }, metrics: { headcount: 65 } },
      subjects: ['company'],
      says: [
        'Headcount is 62 by the list of people and the team sheet, but 65 by the metrics: 3 apart.',
      ],
    },
    {
      when: 'the departments do not add up to the team',
      company: { team: { total_headcount: 10, departments: [{ headcount: 4 }, { headcount: 5 }] } },
      subjects: ['company'],
      says: ['10 by the team sheet, but 9 by its departments: 1 apart'],
    },
    {
      // 171 - 145 = 26, which is 16.25 % of 160
      when: 'one statement is below the one that counts and another above it',
      company: {
        team: { total_headcount: 160, departments: [{ headcount: 145 }] },
        metrics: { headcount: 171 },
      },
      subjects: ['company'],
      says: ['160 by the team sheet, but 145 by its departments and 171 by the metrics: up to 26'],
      expect: ([finding]) => {
        expect(finding?.why).toMatch(/differ by 16\.[23]% /)
        expect(finding?.how_to_act[0]?.action).toBe(
          'Reconcile its departments with the metrics by name: who are the 26?',
        )
      },
    },
    {
      when: 'two statements differ from the list of people, whose costs are given',
      company: {
        people: [
          ...people(50),
          { id: 'a', annual_cost_usd: 100_000 },
          { id: 'b', annual_cost_usd: 140_000 },
        ],
        team: { total_headcount: 50 },
        metrics: { headcount: 39 },
      },
      subjects: ['company'],
      says: [
        '52 by the list of people, but 50 by the team sheet and 39 by the metrics: up to 13 apart.',
      ],
      expect: ([finding]) => {
        // 13 at the mean of $100K and $140K; 13 of 52.
        expect(finding?.why).toContain('At $120K each, 13 people are $1.56M a year')
        expect(finding?.why).toContain('differ by 25%')
        expect(finding?.how_to_act[0]?.action).toBe(
          'Reconcile the list of people with the metrics by name: who are the 13?',
        )
      },
    },
  ],
  quiet: [
    { when: 'all agree', company: { people: people(3), team: { total_headcount: 3 } } },
    { when: 'only one headcount is given', company: { metrics: { headcount: 9 } } },
  ],
  silent: [{ when: 'no headcount is given', company: {}, missing: 'headcount' }],
})
