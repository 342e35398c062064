import { verifyRule } from '../../../testing/verify-rule.ts'
import { defaultNotAuthorized } from './default-not-authorized.ts'

const office = { id: 'D-11', decide_by: '2026-09-25', default: 'Month to month' }

verifyRule(defaultNotAuthorized, {
  found: [
    {
      when: 'nobody authorized it',
      company: { decisions: [office] },
      subjects: ['D-11'],
      says: ["'Month to month' in 14 days, on 2026-09-25"],
    },
  ],
  quiet: [
    {
      when: 'somebody did',
      company: { decisions: [{ ...office, default_authorized_by: 'Ada' }] },
    },
    {
      when: 'its day has passed',
      company: { decisions: [{ ...office, decide_by: '2026-09-10' }] },
    },
    { when: 'it has no default', company: { decisions: [{ id: 'D-1' }] } },
    { when: 'it is decided', company: { decisions: [{ ...office, status: 'decided' }] } },
  ],
  silent: [{ when: 'nothing is logged', company: {}, missing: 'decisions' }],
})
