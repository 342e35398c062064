import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { rolloutOverdue } from './rollout-overdue.ts'

const change = {
  name: 'Handoff',
  launch_on: '2026-08-03',
  checklist: [
    { item: 'Training held twice', done_on: '2026-08-05' },
    { item: 'Champions identified', owner: 'Ada' },
    { item: 'Process owner confirmed' },
  ],
}

describe('rollout_overdue', () => {
  verifyRule(rolloutOverdue, {
    found: [
      {
        when: 'an item of a phase that is over is open',
        idle: true,
        company: { changes: [change] },
        subjects: ['Handoff'],
        says: ["1 item of the rollout of Handoff is overdue: 'Champions identified'"],
      },
      {
        when: 'some have not adopted it',
        company: {
          changes: [{ ...change, groups: [{ name: 'Sales', people: 10, adopted: 4 }] }],
        },
        subjects: ['Handoff'],
        expect: ([finding]) => expect(finding?.why).toMatch('40% have adopted Handoff'),
      },
    ],
    quiet: [
      {
        when: 'its phase is still to come',
        company: { changes: [{ ...change, launch_on: '2026-10-01' }] },
      },
    ],
    silent: [{ when: 'no change has a launch day', company: {}, missing: 'launch day' }],
  })
})
