import { describe } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { pipelineStageSlow } from './pipeline-stage-slow.ts'

const stages = (days: number) => [
  { stage: 'Lead', entered: 1000, converted: 400, days_in_stage: 2 },
  { stage: 'Review', entered: 400, converted: 320, days_in_stage: days },
  { stage: 'Demo', entered: 320, converted: 192, days_in_stage: 3 },
]

describe('pipeline_stage_slow', () => {
  verifyRule(pipelineStageSlow, {
    found: [
      {
        when: 'a stage that converts well takes twice the middle',
        company: { pipeline: stages(9) },
        subjects: ['Review'],
        says: ["Deals stay 9 days in 'Review', of 14 in the whole pipeline, while 80%"],
      },
    ],
    quiet: [{ when: 'it takes less', company: { pipeline: stages(5) } }],
    silent: [
      {
        when: 'no days are given',
        company: { pipeline: [{ stage: 'Lead', entered: 10, converted: 5 }] },
        missing: 'the days in each stage',
      },
    ],
  })
})
