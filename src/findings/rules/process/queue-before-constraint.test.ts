import { describe } from 'vitest'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { queueBeforeConstraint } from './queue-before-constraint.ts'
import { clinicGoal, clinicOnboarding } from './support/examples.ts'

const stuck = {
  name: 'Approvals',
  steps: [{ name: 'Sign', throughput_per_day: 0, capacity_per_day: 2, current_queue: 5 }],
}

describe('queue_before_constraint', () => {
  verifyRule(queueBeforeConstraint, {
    found: [
      {
        when: 'a day of work or more waits',
        company: { ...clinicGoal, processes: [clinicOnboarding, customerOnboarding] },
        subjects: ['Clinic onboarding', 'Customer Onboarding'],
        // 35 / 2.6 and 8 / 2
        says: [
          "35 wait before 'Interface setup'",
          '13.5 days',
          "8 wait before 'Setup'",
          '4.0 days',
        ],
      },
      {
        when: 'none leave',
        company: { processes: [stuck] },
        subjects: ['Approvals'],
        says: ['5 wait', 'none leave'],
      },
      {
        when: 'seven processes have one',
        company: {
          processes: Array.from({ length: 7 }, (_, index) => ({
            ...customerOnboarding,
            name: `Process ${index}`,
          })),
        },
        subjects: ['company'],
        says: ['7 processes'],
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
      {
        when: 'less than a day waits',
        company: {
          processes: [
            {
              name: 'Releases',
              steps: [{ throughput_per_day: 9, capacity_per_day: 12, current_queue: 5 }],
            },
          ],
        },
      },
      {
        when: 'the process keeps its target',
        company: {
          processes: [
            {
              ...customerOnboarding,
              category: 'Sales',
              lead_time_hours: 52,
              target_lead_time_hours: 60,
            },
          ],
        },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'the queue' },
      {
        when: 'the queue is not given',
        company: {
          processes: [{ name: 'A', steps: [{ throughput_per_day: 1, capacity_per_day: 1 }] }],
        },
        missing: 'the queue',
      },
    ],
  })
})
