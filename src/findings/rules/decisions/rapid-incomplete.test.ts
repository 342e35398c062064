import { verifyRule } from '../../../testing/verify-rule.ts'
import { rapidIncomplete } from './rapid-incomplete.ts'

const full = { recommend: 'Ada', perform: ['Bo'], decide: 'Cy' }

verifyRule(rapidIncomplete, {
  found: [
    {
      when: 'nobody prepares it and nobody carries it out',
      company: { decisions: [{ id: 'D1', status: 'requested', rapid: { decide: 'Cy' } }] },
      subjects: ['D1'],
      says: ['2 parts of the RAPID of D1 are not given', 'nobody prepares a recommendation'],
    },
    {
      when: 'a team decides',
      company: {
        decisions: [
          { id: 'D1', status: 'requested', rapid: { ...full, decide: 'Leadership team' } },
        ],
      },
      subjects: ['D1'],
      says: ['no single person'],
    },
  ],
  quiet: [
    {
      when: 'every part has somebody',
      company: { decisions: [{ id: 'D1', status: 'requested', rapid: full }] },
    },
    {
      when: 'it was decided already',
      company: { decisions: [{ id: 'D1', status: 'decided', rapid: { decide: 'Cy' } }] },
    },
  ],
  silent: [
    { when: 'no decision has one', company: { decisions: [{ id: 'D1' }] }, missing: 'RAPID' },
  ],
})
