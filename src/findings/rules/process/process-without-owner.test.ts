import { describe, expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { processWithoutOwner } from './process-without-owner.ts'
import { clinicGoal } from './support/examples.ts'

describe('process_without_owner', () => {
  verifyRule(processWithoutOwner, {
    found: [
      {
        when: 'nobody is named',
        company: { processes: [{ name: 'Vendor procurement', times_run: 18, error_rate_pct: 17 }] },
        subjects: ['Vendor procurement'],
        says: ['run 18 times and has 0 named owners'],
        expect: ([finding]) => {
          // 17% of 18 runs
          expect(finding?.why).toMatch('17% go wrong, about 3 of its 18 runs.')
          expect(finding?.severity).toBe('low')
          expect(finding?.confidence).toBe('verified')
        },
      },
      {
        when: 'a key result needs it',
        company: {
          ...clinicGoal,
          processes: [{ name: 'Clinic onboarding', maturity: { ownership: 2 } }],
        },
        subjects: ['Clinic onboarding'],
        says: ['ownership level 2 of 5'],
        expect: ([finding]) => expect(finding?.severity).toBe('high'),
      },
      {
        when: 'new people land in it',
        company: { team: { open_requisitions: 18 }, processes: [{ name: 'Employee onboarding' }] },
        subjects: ['Employee onboarding'],
        expect: ([finding]) => {
          expect(finding?.severity).toBe('medium')
          expect(finding?.why).toMatch('18 open roles land in it')
        },
      },
    ],
    quiet: [
      { when: 'somebody is named', company: { processes: [{ name: 'A', owner: 'Ana' }] } },
      {
        when: 'its level of ownership says so',
        company: { processes: [{ name: 'A', maturity: { ownership: 3 } }] },
      },
    ],
    silent: [{ when: 'there are no processes', company: {}, missing: 'the processes' }],
  })
})
