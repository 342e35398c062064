import { describe } from 'vitest'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { flowEfficiencyLow } from './flow-efficiency-low.ts'

const waits = {
  name: 'Qualification',
  steps: [
    { name: 'Review', avg_wait_hours: 2, avg_process_hours: 0.5 },
    { name: 'Call', avg_wait_hours: 24, avg_process_hours: 1 },
    { name: 'Demo', avg_wait_hours: 8, avg_process_hours: 0.5 },
  ],
}

describe('flow_efficiency_low', () => {
  verifyRule(flowEfficiencyLow, {
    found: [
      // 2 of 36 hours
      {
        when: 'less than a tenth is work',
        company: { processes: [waits] },
        subjects: ['Qualification'],
        says: ['Of the 36 h', '5.6% are work (2 h)'],
      },
      {
        when: 'the lead time is given without the waits',
        idle: true,
        company: {
          processes: [{ name: 'A', lead_time_hours: 50, steps: [{ avg_process_hours: 1 }] }],
        },
        subjects: ['A'],
        says: ['2% are work'],
      },
    ],
    quiet: [
      // 14 of 52 hours are 27%
      { when: 'a quarter is work', company: { processes: [customerOnboarding] } },
      {
        when: 'the process keeps its target',
        company: { processes: [{ ...waits, target_lead_time_hours: 40 }] },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'the waits' },
      {
        when: 'the work of a step is not known',
        company: { processes: [{ name: 'A', steps: [{ avg_wait_hours: 9 }] }] },
        missing: 'every step of A',
      },
    ],
  })
})
