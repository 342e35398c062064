import { describe } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { processUndocumented } from './process-undocumented.ts'
import { clinicGoal } from './support/examples.ts'

describe('process_undocumented', () => {
  verifyRule(processUndocumented, {
    found: [
      {
        when: 'a key result needs it',
        company: {
          ...clinicGoal,
          processes: [{ name: 'Clinic onboarding', maturity: { documentation: 1 } }],
        },
        subjects: ['Clinic onboarding'],
        says: ['level 1 of 5'],
      },
      {
        when: 'it runs every week',
        idle: true,
        company: { processes: [{ name: 'Returns', documented: false, arrivals_per_day: 0.2 }] },
        subjects: ['Returns'],
        says: ['0.2 a day arrive'],
      },
    ],
    quiet: [
      {
        when: 'it is written down',
        company: { ...clinicGoal, processes: [{ name: 'Clinic onboarding', documented: true }] },
      },
      {
        when: 'its runs make it a documentation debt',
        company: {
          ...clinicGoal,
          processes: [{ name: 'Clinic onboarding', documented: false, times_run: 3 }],
        },
      },
      {
        when: 'no goal needs it and it is rare',
        company: { processes: [{ name: 'Returns', documented: false }] },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'written down' },
      { when: 'nothing says so', company: { processes: [{ name: 'A' }] }, missing: 'written down' },
    ],
  })
})
