import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { defaultNotAuthorized } from './default-not-authorized.ts'

const office = { id: 'D-11', decide_by: '2026-09-25', default: 'Month to month' }

verifyRule(defaultNotAuthorized, {
  found: [
    {
      when: 'nobody authorized it',
      company: { decisions: [office] },
      subjects: ['D-11'],
      says: ["'Month to month' in 14 days, on 25 Sep 2026"],
    },
    {
      when: 'its day is nearer than a week',
      company: { decisions: [{ ...office, decide_by: '2026-09-12' }] },
      subjects: ['D-11'],
      says: ['in 1 day, on 12 Sep 2026'],
      expect: ([finding]) =>
        expect(finding?.how_to_act[0]).toMatchObject({
          action: "Authorize 'Month to month' by name for D-11, or decide by 12 Sep 2026",
          due_on: '2026-09-12',
        }),
    },
    {
      when: 'its day is today',
      company: { decisions: [{ ...office, decide_by: '2026-09-11' }] },
      subjects: ['D-11'],
      says: ["falls back on 'Month to month' today, which 0 people authorized"],
      expect: ([finding]) =>
        expect(finding?.how_to_act[0]).toMatchObject({
          action: "Authorize 'Month to month' by name for D-11, or decide today",
          due_on: '2026-09-11',
        }),
    },
    {
      when: 'a group did',
      company: { decisions: [{ ...office, default_authorized_by: 'leadership team' }] },
      subjects: ['D-11'],
      says: ['nobody may take: leadership team, who authorized it, is no single person'],
    },
    {
      when: 'somebody did who is not among the people',
      company: {
        people: [{ name: 'Bo' }],
        decisions: [{ ...office, default_authorized_by: 'Ada' }],
      },
      subjects: ['D-11'],
      says: ['nobody may take: Ada, who authorized it, is not among the people'],
    },
  ],
  quiet: [
    {
      when: 'somebody did who has left since',
      company: {
        people: [{ name: 'Bo' }],
        left: [{ name: 'Ada' }],
        decisions: [{ ...office, default_authorized_by: 'Ada' }],
      },
    },
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
