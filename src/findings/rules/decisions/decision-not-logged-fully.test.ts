import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionNotLoggedFully } from './decision-not-logged-fully.ts'

const full = {
  id: 'D-1',
  status: 'decided' as const,
  owner: 'Ada',
  rationale: 'Cheapest',
  options: ['This', 'That'],
}
const bare = { id: 'D-2', status: 'decided' as const }

verifyRule(decisionNotLoggedFully, {
  found: [
    {
      when: 'one that binds two teams says nothing',
      company: {
        decisions: [
          { ...full, cost_usd: 20_000 },
          { ...bare, teams: ['Sales', 'CS'] },
        ],
      },
      subjects: ['company'],
      says: [
        '1 of 2 decisions of weight',
        '1 with no owner (D-2), 1 with no reason (D-2), 1 with no options',
      ],
    },
    {
      when: 'one over $10,000 lacks its options',
      company: { decisions: [{ ...full, options: [], cost_usd: 10_001 }] },
      subjects: ['company'],
      says: ['1 with no options (D-1)'],
    },
    {
      when: 'one is hard to reverse',
      company: { decisions: [{ ...bare, reversible: 'no' }] },
      subjects: ['company'],
    },
  ],
  quiet: [
    { when: 'all is said', company: { decisions: [{ ...full, teams: ['Sales', 'CS'] }] } },
    {
      when: 'it has no weight',
      company: { decisions: [{ ...bare, cost_usd: 10_000, teams: ['Sales'] }] },
    },
  ],
  silent: [
    { when: 'nothing is logged', company: {}, missing: 'decisions in force' },
    { when: 'nothing is decided', company: { decisions: [{ id: 'D-1' }] }, missing: 'in force' },
  ],
})
