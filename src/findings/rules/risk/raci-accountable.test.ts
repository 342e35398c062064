import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { raciAccountable } from './raci-accountable.ts'

const row = (process: string, task: string, ...accountable: string[]) => ({
  process,
  task,
  accountable,
})

verifyRule(raciAccountable, {
  found: [
    {
      when: 'two answer for one task and nobody for another',
      company: {
        processes: [{ name: 'Onboarding', owner: 'Ada' }],
        raci: [
          row('Onboarding', 'Sign off', 'Bo', 'Cy'),
          { process: 'Onboarding', task: 'Plan' },
          row('Onboarding', 'Train', 'Bo'),
          row('Hiring', 'Offer', 'Di'),
        ],
      },
      subjects: ['Onboarding'],
      says: ["2 people for 'Sign off' (Bo and Cy) and 0 people for 'Plan' as accountable"],
      expect: ([finding]) => {
        expect(finding?.how_to_act[0]?.owner).toBe('Ada')
        expect(finding?.why).toContain('Each of Bo and Cy')
      },
    },
  ],
  quiet: [
    { when: 'one does', company: { raci: [row('Hiring', 'Offer', 'Di')] } },
    { when: 'one is named twice', company: { raci: [row('Hiring', 'Offer', 'Di', ' Di')] } },
  ],
  silent: [{ when: 'there is no matrix', company: {}, missing: 'raci' }],
})
