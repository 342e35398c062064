import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { processAutomationLowAtVolume } from './process-automation-low-at-volume.ts'

const byHand = {
  name: 'Returns',
  arrivals_per_day: 12,
  maturity: { automation: 1 },
  steps: [
    { name: 'Check', throughput_per_day: 12, capacity_per_day: 30 },
    { name: 'Refund', throughput_per_day: 12, capacity_per_day: 15 },
  ],
}

const once = { name: 'Check', throughput_per_day: 1, capacity_per_day: 1.25 }

describe('process_automation_low_at_volume', () => {
  verifyRule(processAutomationLowAtVolume, {
    found: [
      {
        when: 'work comes every day and is done by hand',
        company: { processes: [byHand] },
        subjects: ['Returns'],
        says: ['12 a day go through Returns by hand, in 2 steps'],
        expect: ([finding]) => expect(finding?.why).toMatch("'Refund' is full first, at 1.25x"),
      },
      {
        when: 'one comes a day, and takes one step',
        company: {
          processes: [{ ...byHand, arrivals_per_day: 1, steps: [once] }],
        },
        subjects: ['Returns'],
        says: ['1 a day goes through Returns by hand, in 1 step (automation level 1 of 5).'],
      },
    ],
    quiet: [
      {
        when: 'it is automated in part',
        company: { processes: [{ ...byHand, maturity: { automation: 2 } }] },
      },
      {
        when: 'it comes less than weekly',
        company: { processes: [{ ...byHand, arrivals_per_day: 0.1 }] },
      },
    ],
    silent: [
      { when: 'there are no processes', company: {}, missing: 'automated' },
      {
        when: 'its arrivals are not given',
        company: { processes: [{ name: 'A', maturity: { automation: 0 } }] },
        missing: 'arrives',
      },
    ],
  })
})
