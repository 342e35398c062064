import { describe } from 'vitest'
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
