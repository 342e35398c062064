import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { pipelineConversionLow } from './pipeline-conversion-low.ts'

/** The reference's example: 40, 80, 60 and 30 % of a thousand. */
const pipeline = [
  { stage: 'Lead', entered: 1000, converted: 400, days_in_stage: 2 },
  { stage: 'Qualified', entered: 400, converted: 320, days_in_stage: 5 },
  { stage: 'Demo', entered: 320, converted: 192, days_in_stage: 3 },
  { stage: 'Proposal', entered: 192, converted: 57.6, days_in_stage: 14 },
]

const nothingGoesOn = { stage: 'Proposal', entered: 30, converted: 0 }

describe('pipeline_conversion_low', () => {
  verifyRule(pipelineConversionLow, {
    found: [
      {
        when: 'less than half goes on at the weakest stage',
        company: { pipeline },
        subjects: ['Proposal'],
        says: ["30% of what reaches 'Proposal' goes on (57.6 of 192), the lowest of 4 stages."],
        // the middle of 40, 80, 60 and 30 is 50: 57.6 x 50 / 30
        expect: ([finding]) =>
          expect(finding?.why).toContain('At the 50% of the middle stage, 96 would leave'),
      },
      {
        when: 'nothing goes on there, so that what more would yield cannot be told',
        company: { pipeline: [{ stage: 'Lead', entered: 40, converted: 30 }, nothingGoesOn] },
        subjects: ['Proposal'],
        expect: ([finding]) =>
          expect(finding?.why).toBe('It is a matter of quality, not of hands.'),
      },
      {
        when: 'all convert alike, so that none has more to reach for',
        company: {
          pipeline: ['Lead', 'Demo'].map((stage) => ({ ...nothingGoesOn, stage, converted: 9 })),
        },
        subjects: ['Lead'],
        expect: ([finding]) => expect(finding?.why).not.toContain('instead of'),
      },
    ],
    quiet: [{ when: 'every stage lets half go on', company: { pipeline: pipeline.slice(1, 3) } }],
    silent: [{ when: 'there is no pipeline', company: {}, missing: 'what entered' }],
  })
})
