import { describe, expect } from 'vitest'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { capacityUnusedAtConstraint } from './capacity-unused-at-constraint.ts'
import { clinicOnboarding, onboardingGoal } from './support/examples.ts'

describe('capacity_unused_at_constraint', () => {
  verifyRule(capacityUnusedAtConstraint, {
    found: [
      {
        when: 'the decision log has a hire there',
        company: {
          ...onboardingGoal,
          processes: [customerOnboarding],
          decisions: [
            {
              id: 'D-9',
              title: 'Hire a second specialist for the setup of customers',
              status: 'decided',
              decided_on: '2026-08-20',
            },
            { id: 'D-8', title: 'Hire for the setup of customers', status: 'rejected' },
          ],
        },
        subjects: ['Customer Onboarding'],
        expect: ([finding]) => {
          expect(finding?.how_to_act[0]?.action).toMatch(
            "no hire there before that is known, which is against the decision log, where D-9 ('Hire a second specialist for the setup of customers') of 20 Aug 2026 is decided: settle first whether it is to wait",
          )
          expect(finding?.evidence).toContainEqual(
            expect.objectContaining({ path: 'decisions[0].status', value: 'decided' }),
          )
        },
      },
      {
        when: 'a step could do more while work waits',
        company: { ...onboardingGoal, processes: [customerOnboarding] },
        subjects: ['Customer Onboarding'],
        says: ['does 2 a day of a possible 3 with 8 waiting: it is blocked before it is short'],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('high')
          // 8 / 3 and 8 / 2 days; 4 arrive and 3 is its most.
          expect(finding?.why).toMatch('wins 1 a day (50% more)')
          expect(finding?.why).toMatch('2.7 days and not 4.0 days')
          expect(finding?.why).toMatch('still 1 a day short of the 4')
          expect(finding?.how_to_act[0]?.action).toMatch(/no hire there before that is known$/)
        },
      },
    ],
    quiet: [
      {
        when: 'as much leaves as arrives, with room to do more',
        company: {
          processes: [
            {
              name: 'Assembly',
              arrivals_per_day: 8,
              steps: [{ throughput_per_day: 8, capacity_per_day: 11, current_queue: 8 }],
            },
          ],
        },
      },
      { when: 'the step does 93% of what it can', company: { processes: [clinicOnboarding] } },
      {
        when: 'the process keeps its target',
        company: {
          processes: [{ ...customerOnboarding, lead_time_hours: 52, target_lead_time_hours: 52 }],
        },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'can do in a day' },
      {
        when: 'no capacity is given',
        company: {
          processes: [{ name: 'A', steps: [{ throughput_per_day: 1, current_queue: 3 }] }],
        },
        missing: 'can do in a day',
      },
    ],
  })
})
