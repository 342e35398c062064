import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { openRequisitionsHigh } from './open-requisitions-high.ts'

verifyRule(openRequisitionsHigh, {
  found: [
    {
      when: 'the metric says how many positions are open',
      company: { metrics: { headcount: 27, open_requisitions: 12 } },
      subjects: ['company'],
      // 12 / 27
      says: [/12 positions are open for 27 people: 44/],
    },
    {
      when: 'more than a fifth of the company is to be hired into an immature onboarding',
      company: {
        team: { total_headcount: 85, open_requisitions: 18 },
        processes: [
          {
            name: 'Employee Onboarding',
            category: 'People',
            maturity: {
              documentation: 2,
              ownership: 2,
              metrics: 1,
              automation: 1,
              consistency: 2,
              feedback_loop: 2,
            },
          },
        ],
      },
      subjects: ['company'],
      says: ['18 positions are open for 85 people: 21.2%, above the limit of 20%.'],
      expect: ([finding]) => expect(finding?.why).toContain("'Employee Onboarding', at 1.6 of 5"),
    },
    {
      // 3 of 6 + 4 people.
      when: 'only departments say how many there are',
      company: {
        team: {
          open_requisitions: 3,
          departments: [
            { name: 'Sales', headcount: 6 },
            { name: 'Product', headcount: 4 },
          ],
        },
      },
      subjects: ['company'],
      says: ['3 positions are open for 10 people: 30%'],
      expect: ([finding]) => {
        const [share] = finding?.evidence ?? []
        expect(share?.kind === 'computed' && share.inputs[1]).toMatchObject({
          kind: 'computed',
          value: 10,
          inputs: [
            { path: 'team.departments[0].headcount', value: 6 },
            { path: 'team.departments[1].headcount', value: 4 },
          ],
        })
      },
    },
  ],
  quiet: [
    {
      when: 'exactly a fifth is open',
      company: { team: { total_headcount: 10, open_requisitions: 2 } },
    },
  ],
  silent: [
    {
      when: 'open positions are not given',
      company: { team: { total_headcount: 10 } },
      missing: 'open_requisitions',
    },
    {
      when: 'a department does not say how many people it has',
      company: {
        team: { open_requisitions: 9, departments: [{ headcount: 6 }, { name: 'Product' }] },
      },
      missing: 'headcount',
    },
  ],
})
