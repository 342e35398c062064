import { expect } from 'vitest'
import { onboardingSteps as steps } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { leadTimeUnexplained } from './lead-time-unexplained.ts'

const days = (current_value: number, unit: string) => ({
  processes: [{ name: 'Customer Onboarding', steps }],
  company_okrs: {
    objectives: [
      {
        key_results: [
          {
            title: 'Average customer onboarding',
            unit,
            lower_is_better: true,
            baseline_value: 47,
            current_value,
            target_value: 30,
            process: 'Customer Onboarding',
          },
        ],
      },
    ],
  },
})

verifyRule(leadTimeUnexplained, {
  found: [
    {
      when: 'the steps explain 9 of 38 calendar days',
      company: days(38, ' days'),
      subjects: ['Customer Onboarding'],
      says: ["takes 38 days by 'Average customer onboarding', and its steps explain 9.1 of them"],
      // Little: 2 a day x 38 x 5/7 days; steps: 14 waiting + 4.5 in work.
      expect: ([finding]) =>
        expect(finding?.why).toMatch(/about 54 in process, while the steps show 19: about 35/),
    },
    {
      when: 'the process states a lead time of its own',
      company: { processes: [{ name: 'Onboarding', lead_time_hours: 100, steps }] },
      subjects: ['Onboarding'],
      says: ['takes 100 h, and its steps explain 52 h of them'],
    },
  ],
  quiet: [
    { when: 'the steps explain the lead time', company: days(6.5, ' working days') },
    {
      when: 'the queues hold what the time means',
      company: {
        processes: [
          {
            name: 'Orders',
            // 5 a day x 10 days of 8 hours are 50 pieces; 43 wait and 3.75 are in work.
            lead_time_hours: 80,
            steps: [2, 40, 1].map((current_queue) => ({
              throughput_per_day: 5,
              current_queue,
              avg_wait_hours: 8,
              avg_process_hours: 2,
            })),
          },
        ],
      },
    },
    { when: 'they explain 80 % of it', company: { processes: [{ lead_time_hours: 65, steps }] } },
  ],
  silent: [
    {
      when: 'a wait is missing',
      company: {
        processes: [
          { lead_time_hours: 90, steps: [{ throughput_per_day: 2, avg_process_hours: 1 }] },
        ],
      },
      missing: 'a lead time',
    },
  ],
})
