import { describe } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { pipelineConversionLow } from './pipeline-conversion-low.ts'

/** The reference's example: 40, 80, 60 and 30 % of a thousand. */
const pipeline = [
  { stage: 'Lead', entered: 1000, converted: 400, days_in_stage: 2 },
  { stage: 'Qualified', entered: 400, converted: 320, days_in_stage: 5 },
  { stage: 'Demo', entered: 320, converted: 192, days_in_stage: 3 },
  { stage: 'Proposal', entered: 192, converted: 57.6, days_in_stage: 14 },
]

describe('pipeline_conversion_low', () => {
  verifyRule(pipelineConversionLow, {
    found: [
      {
        when: 'less than half goes on at the weakest stage',
        company: { pipeline },
        subjects: ['Proposal'],
        says: ["30% of what reaches 'Proposal' goes on (57.6 of 192), the lowest of 4 stages."],
      },
    ],
    quiet: [{ when: 'every stage lets half go on', company: { pipeline: pipeline.slice(1, 3) } }],
    silent: [{ when: 'there is no pipeline', company: {}, missing: 'what entered' }],
  })
})
