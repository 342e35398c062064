import { describe, expect } from 'vitest'
import { customerOnboarding } from '../../../testing/customer-onboarding.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { queueGrowing } from './queue-growing.ts'
import { clinicOnboarding, countedQueue } from './support/examples.ts'

const tickets = {
  name: 'Support tickets',
  arrivals_per_day: 25,
  steps: [
    { name: 'Resolution', throughput_per_day: 23.8, capacity_per_day: 26, current_queue: 93 },
  ],
}

describe('queue_growing', () => {
  verifyRule(queueGrowing, {
    found: [
      {
        when: 'more arrives than leaves',
        company: { processes: [clinicOnboarding] },
        subjects: ['Clinic onboarding'],
        says: ['by 2 a week: 3 a day arrive and 2.6 leave'],
        expect: ([finding]) => expect(finding?.why).toMatch('3 a day arrive, and 2.8 is its most'),
      },
      {
        when: 'counts of the queue agree with that',
        company: { processes: [clinicOnboarding], ...countedQueue, as_of: '2026-09-11' },
        subjects: ['Clinic onboarding'],
        // From 29 on 14 August to 35 on 11 September; the rise begins on 7 August.
        says: ['by 1.5 a week', "'onboarding_queue' was 25 on 2026-08-07 and is 35 on 2026-09-11"],
      },
      {
        when: 'all it can take would win back little',
        company: { processes: [tickets] },
        subjects: ['Support tickets'],
        says: ['by 6 a week'],
        // 26 - 25 a day are 5 a week, and 93 / 5 = 18.6 weeks.
        expect: ([finding]) =>
          expect(finding?.why).toMatch(/only 5 a week are won back.*18\.6 weeks/),
      },
    ],
    quiet: [
      {
        when: 'as much leaves as arrives',
        company: {
          processes: [
            {
              name: 'A',
              arrivals_per_day: 2,
              steps: [{ throughput_per_day: 2, capacity_per_day: 3, current_queue: 9 }],
            },
          ],
        },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'the queue' },
      {
        when: 'a short queue does not bear the difference out',
        company: { processes: [customerOnboarding] },
        missing: "'Setup' in Customer Onboarding",
      },
    ],
  })
})
