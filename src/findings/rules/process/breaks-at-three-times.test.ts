import { describe, expect } from 'vitest'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { breaksAtThreeTimes } from './breaks-at-three-times.ts'
import { clinicOnboarding } from './support/examples.ts'

const roomy = {
  name: 'Billing',
  arrivals_per_day: 2,
  steps: [{ name: 'Invoice', throughput_per_day: 2, capacity_per_day: 6 }],
}

describe('breaks_at_three_times', () => {
  verifyRule(breaksAtThreeTimes, {
    found: [
      {
        when: 'steps are full below three times their volume',
        company: { processes: [roomy, customerOnboarding, clinicOnboarding] },
        subjects: ['company'],
        // 3 / 4 at setup, 2.8 / 3 at the interface, 6 / 2 at billing.
        says: [
          '2 of 3 processes',
          "first Customer Onboarding: 'Setup' is full at 0.75x (it can take 3 a day, 4 reach it)",
        ],
        expect: ([finding]) => {
          expect(finding?.why).toMatch("'Interface setup' in Clinic onboarding at 0.93x")
          expect(finding?.confidence_because.join()).toMatch('stands in for arrivals')
        },
      },
    ],
    quiet: [{ when: 'each step can take three times its volume', company: { processes: [roomy] } }],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'can take in a day' },
      {
        when: 'no capacity is given',
        company: { processes: [{ name: 'A', steps: [{ throughput_per_day: 1 }] }] },
        missing: 'can take',
      },
    ],
  })
})
