import { mergeCompany } from '../../../files/merge.ts'
import type { Company } from '../../../model/company.ts'
import { aCompany, TEST_DAY } from '../../../testing/a-company.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { dateInFuture } from './date-in-future.ts'

/** A company as reading its file gives it. */
const read = (known: Company): Company =>
  mergeCompany([{ file: 'company.yaml', value: aCompany(known) }], TEST_DAY).situation.company

verifyRule(dateInFuture, {
  found: [
    {
      when: 'an action is done tomorrow',
      company: read({ actions: [{ id: 'A-1', done_on: '2026-09-12' }] }),
      subjects: ['company'],
      says: ['1 entry is dated after 11 Sep 2026 as if done: A-1 (done_on) on 12 Sep 2026.'],
    },
    {
      when: 'check-ins, reports and incidents lie ahead',
      company: read({
        company_okrs: {
          objectives: [{ key_results: [{ id: 'kr', check_ins: [{ on: '2026-10-01' }] }] }],
        },
        blockers: [{ id: 'B-1', reported_on: ['2026-09-01', '2026-10-02'] }],
        incidents: [{ id: 'I-1', started_at: '2026-09-12T00:10:00Z' }],
      }),
      subjects: ['company'],
      says: ['3 entries', 'I-1 (started_at) on 12 Sep 2026'],
    },
  ],
  quiet: [
    {
      when: 'a plan lies ahead',
      company: read({
        actions: [{ due_on: '2027-01-01' }],
        decisions: [{ decide_by: '2027-01-01' }],
      }),
    },
    {
      when: 'an instant is later on the same day',
      company: read({ incidents: [{ started_at: '2026-09-11T23:59:00Z' }] }),
    },
  ],
  silent: [{ when: 'nothing is said to be done', company: read({}), missing: 'what was done' }],
})
