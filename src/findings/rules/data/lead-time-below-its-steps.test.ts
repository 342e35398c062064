import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { leadTimeBelowItsSteps } from './lead-time-below-its-steps.ts'

const assembly = (lead_time_hours: number, kitting = {}) => ({
  processes: [
    {
      name: 'Assembly',
      lead_time_hours,
      steps: [
        { name: 'Kitting', avg_wait_hours: 4, avg_process_hours: 2, ...kitting },
        { name: 'Brazing', avg_wait_hours: 6, avg_process_hours: 60 },
      ],
    },
  ],
})

verifyRule(leadTimeBelowItsSteps, {
  found: [
    {
      when: 'its steps take longer',
      company: assembly(40),
      subjects: ['Assembly'],
      // 4 + 2 + 6 + 60 = 72, and 72 - 40 = 32.
      says: ["'Assembly' is said to take 40 h, while waits and work of its steps come to 72 h"],
      expect: ([finding]) => expect(finding?.why).toMatch('waits 32 h longer'),
    },
  ],
  quiet: [
    { when: 'its steps take as long', company: assembly(72) },
    { when: 'its steps take less', company: assembly(90) },
    {
      when: 'a piece passes one of two ways',
      company: assembly(40, { next: [{ to: 'Brazing' }, { to: 'Soldering' }] }),
    },
  ],
  silent: [
    {
      when: 'no lead time is given',
      company: { processes: [{ steps: [{ avg_wait_hours: 4 }] }] },
      missing: 'a lead time',
    },
  ],
})
