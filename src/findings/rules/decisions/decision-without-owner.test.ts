import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionWithoutOwner } from './decision-without-owner.ts'

verifyRule(decisionWithoutOwner, {
  found: [
    {
      when: 'nobody is named',
      company: { decisions: [{ id: 'D-1', status: 'requested', decide_by: '2026-10-01' }] },
      subjects: ['D-1'],
      says: ['D-1, due on 1 Oct 2026 has 0 people'],
    },
    {
      when: 'three teams wait for it',
      company: { decisions: [{ id: 'D-1', teams: ['Sales', 'Finance', 'Support'] }] },
      subjects: ['D-1'],
      expect: ([finding]) =>
        expect(finding?.why).toMatch(/^Sales, Finance and Support wait for an answer/),
    },
  ],
  quiet: [
    { when: 'it has an owner', company: { decisions: [{ id: 'D-1', owner: 'Ada' }] } },
    { when: 'it has a decider', company: { decisions: [{ id: 'D-1', rapid: { decide: 'Ada' } }] } },
    {
      when: 'a committee decides, which is another fault',
      company: { decisions: [{ id: 'D-1', rapid: { decide: ['Ada', 'Bo'] } }] },
    },
    { when: 'it is taken', company: { decisions: [{ id: 'D-1', status: 'decided' }] } },
  ],
  silent: [{ when: 'nothing is logged', company: {}, missing: 'decisions' }],
})
