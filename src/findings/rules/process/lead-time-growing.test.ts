import { describe, expect } from 'vitest'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { leadTimeGrowing } from './lead-time-growing.ts'
import { clinicGoal, clinicOnboarding, onboardingGoal } from './support/examples.ts'

describe('lead_time_growing', () => {
  verifyRule(leadTimeGrowing, {
    found: [
      {
        when: 'the key result moves away from its goal',
        company: { ...clinicGoal, processes: [clinicOnboarding] },
        subjects: ['Clinic onboarding'],
        says: [
          '11 at the start, 13.2 on 17 Jul 2026, 16 on 14 Aug 2026, now 18.5 working days with 9 as the goal',
        ],
        expect: ([finding]) => {
          // 2 a week at 2.6 a day are 0.77 days; 5.3 days in 7 weeks are 0.76.
          expect(finding?.why).toMatch('68% longer')
          expect(finding?.why).toMatch('add 0.77 days a week, and 0.76 a week were counted')
        },
      },
      {
        when: 'the one queue that is counted does not grow: as many come as leave',
        company: {
          ...clinicGoal,
          processes: [
            {
              name: 'Clinic onboarding',
              owner: 'Sipho',
              arrivals_per_day: 2,
              steps: [
                { name: 'Scoping', throughput_per_day: 2, capacity_per_day: 4, current_queue: 2 },
                { name: 'Setup', throughput_per_day: 1.4, capacity_per_day: 1.5, current_queue: 0 },
              ],
            },
          ],
        },
        subjects: ['Clinic onboarding'],
        expect: ([finding]) =>
          expect(finding?.how_to_act[0]?.action).toBe(
            'Count what waits at each step of Clinic onboarding and start where it grows',
          ),
      },
    ],
    quiet: [
      { when: 'it gets shorter', company: { ...onboardingGoal, processes: [customerOnboarding] } },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'a key result' },
      {
        when: 'no key result counts it',
        company: { processes: [customerOnboarding] },
        missing: 'a key result',
      },
    ],
  })
})
