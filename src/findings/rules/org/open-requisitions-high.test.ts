import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { openRequisitionsHigh } from './open-requisitions-high.ts'

verifyRule(openRequisitionsHigh, {
  found: [
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
  ],
})
