import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { rejectedProposalReturns } from './rejected-proposal-returns.ts'

const rejected = {
  id: 'D-7',
  title: 'Hand interface setup to an outside contractor',
  subject: 'interface setup',
  status: 'rejected' as const,
  decided_on: '2026-06-24',
  owner: 'Ada',
  rationale: 'Patient data must not leave the house',
}
const again = {
  id: 'D-12',
  title: 'Outside contractor for interface setup',
  subject: 'interface setup',
  status: 'requested' as const,
  requested_on: '2026-09-01',
}

verifyRule(rejectedProposalReturns, {
  found: [
    {
      when: 'it is asked for again in other words',
      company: { decisions: [again, rejected] },
      subjects: ['D-12'],
      says: ['69 days after D-7'],
      expect: ([finding]) => expect(finding?.why).toContain('Patient data'),
    },
    {
      when: 'it is decided under the same title',
      company: {
        decisions: [
          { title: 'New office', status: 'rejected', decided_on: '2026-05-01' },
          { title: 'New Office', status: 'decided', decided_on: '2026-08-01' },
        ],
      },
      subjects: ['New Office'],
    },
  ],
  quiet: [
    {
      when: 'it is reopened by name',
      company: { decisions: [rejected, { ...again, supersedes: 'D-7' }] },
    },
    {
      when: 'another way is proposed',
      company: {
        decisions: [rejected, { ...again, title: 'Train three colleagues as stand-ins' }],
      },
    },
    {
      when: 'it was asked for before',
      company: { decisions: [rejected, { ...again, requested_on: '2026-06-01' }] },
    },
  ],
  silent: [{ when: 'nothing is logged', company: {}, missing: 'decisions' }],
})
