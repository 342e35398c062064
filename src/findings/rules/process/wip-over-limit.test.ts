import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { wipOverLimit } from './wip-over-limit.ts'

const process = (current_queue: number, people: number) => ({
  name: 'Onboarding',
  owner: 'Ada',
  steps: [{ name: 'Setup', current_queue, people }],
})

describe('wip_over_limit', () => {
  verifyRule(wipOverLimit, {
    found: [
      {
        when: 'more than three wait for each person',
        company: { processes: [process(7, 2)] },
        subjects: ['company'],
        says: ["At 1 of 1 step more than 3 are open for each person: 'Setup' in Onboarding (3.5)"],
      },
      {
        when: 'what is worked on counts too, on days whose hours are assumed',
        company: {
          processes: [
            {
              ...process(6, 2),
              steps: [
                {
                  name: 'Setup',
                  current_queue: 6,
                  people: 2,
                  throughput_per_day: 4,
                  avg_process_hours: 6,
                },
              ],
            },
          ],
        },
        subjects: ['company'],
        // 4 a day of 6 hours are 3 on a day of 8, so that (6 + 3) / 2 are open.
        says: ["'Setup' in Onboarding (4.5)"],
        expect: ([finding]) => {
          expect(finding?.why).toMatch('while 3.5 others are ahead')
          expect(finding?.assumed).toHaveLength(1)
        },
      },
    ],
    quiet: [{ when: 'three wait for each', company: { processes: [process(6, 2)] } }],
    silent: [
      {
        when: 'nobody says how many do the work',
        company: { processes: [{ name: 'A', steps: [{ name: 'B', current_queue: 9 }] }] },
        missing: 'people of a step',
      },
    ],
  })
})
