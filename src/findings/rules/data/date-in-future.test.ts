import { verifyRule } from '../../../testing/verify-rule.ts'
import { dateInFuture } from './date-in-future.ts'

verifyRule(dateInFuture, {
  found: [
    {
      when: 'an action is done tomorrow',
      company: { actions: [{ id: 'A-1', done_on: '2026-09-12' }] },
      subjects: ['company'],
      says: ['1 entry is dated after 2026-09-11 as if done: A-1 (done_on) on 2026-09-12.'],
    },
    {
      when: 'check-ins, reports and incidents lie ahead',
      company: {
        company_okrs: {
          objectives: [{ key_results: [{ id: 'kr', check_ins: [{ on: '2026-10-01' }] }] }],
        },
        blockers: [{ id: 'B-1', reported_on: ['2026-09-01', '2026-10-02'] }],
        incidents: [{ id: 'I-1', started_at: '2026-09-12T00:10:00Z' }],
      },
      subjects: ['company'],
      says: ['3 entries'],
    },
  ],
  quiet: [
    {
      when: 'a plan lies ahead',
      company: { actions: [{ due_on: '2027-01-01' }], decisions: [{ decide_by: '2027-01-01' }] },
    },
    {
      when: 'an instant is later on the same day',
      company: { incidents: [{ started_at: '2026-09-11T23:59:00Z' }] },
    },
  ],
  silent: [{ when: 'nothing is said to be done', company: {}, missing: 'what was done' }],
})
