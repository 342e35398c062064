import { describe } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { wasteHigh } from './waste-high.ts'

const process = (hours: number) => ({
  name: 'Onboarding',
  steps: [
    {
      name: 'Setup',
      waste: [
        { kind: 'waiting', hours_per_week: hours },
        { kind: 'defects', hours_per_week: 10 },
      ],
    },
  ],
})

describe('waste_high', () => {
  verifyRule(wasteHigh, {
    found: [
      {
        when: 'it takes the week of a person',
        company: { processes: [process(30)] },
        subjects: ['company'],
        says: ["40 h a week are lost to waste: 30 h of waiting at 'Setup'"],
      },
    ],
    quiet: [{ when: 'it takes less', company: { processes: [process(29)] } }],
    silent: [
      {
        when: 'no hours are given',
        company: { processes: [{ name: 'A' }] },
        missing: 'waste on the steps',
      },
    ],
  })
})
