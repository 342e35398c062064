import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionByCommittee } from './decision-by-committee.ts'

verifyRule(decisionByCommittee, {
  found: [
    {
      when: 'two are to decide',
      company: { decisions: [{ id: 'D-1', rapid: { decide: ['Ada', 'Bo'] } }] },
      subjects: ['D-1'],
      says: ['2 people are named to decide D-1: Ada and Bo'],
    },
  ],
  quiet: [
    { when: 'one decides', company: { decisions: [{ id: 'D-1', rapid: { decide: 'Ada' } }] } },
    { when: 'one is listed', company: { decisions: [{ id: 'D-1', rapid: { decide: ['Ada'] } }] } },
    {
      when: 'it was rejected',
      company: { decisions: [{ id: 'D-1', status: 'rejected', rapid: { decide: ['Ada', 'Bo'] } }] },
    },
  ],
  silent: [
    { when: 'nobody says who decides', company: { decisions: [{ id: 'D-1' }] }, missing: 'RAPID' },
  ],
})
