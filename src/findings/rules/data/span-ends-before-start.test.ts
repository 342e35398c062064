import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { spanEndsBeforeStart } from './span-ends-before-start.ts'

const backward = {
  id: 'i1',
  started_at: '2026-09-10T10:00:00Z',
  resolved_at: '2026-09-09T10:00:00Z',
}

verifyRule(spanEndsBeforeStart, {
  found: [
    {
      when: 'an incident is resolved before it started',
      company: { incidents: [backward] },
      subjects: ['company'],
      says: [
        '1 span ends before it begins: i1 \\(resolved_at 2026-09-09T10:00:00Z, started_at 2026-09-10T10:00:00Z\\)',
      ].map((text) => new RegExp(text)),
    },
    {
      when: 'decisions, blockers, people and cycles end before they begin',
      company: {
        decisions: [{ id: 'd1', requested_on: '2026-08-10', decided_on: '2026-07-30' }],
        blockers: [
          { id: 'b1', reported_on: ['2026-09-07', '2026-08-31'], resolved_on: '2026-08-30' },
        ],
        left: [{ name: 'Gus', started_on: '2026-01-02', left_on: '2025-12-31' }],
        company_okrs: { quarter: 'Q3', quarter_start: '2026-09-30', quarter_end: '2026-07-01' },
      },
      subjects: ['company'],
      says: ['4 spans end before they begin: d1'],
      expect: ([finding]) => expect(finding?.evidence).toMatchObject([{ value: 4 }]),
    },
  ],
  quiet: [
    {
      when: 'things end on the day they begin, or later',
      company: {
        incidents: [{ started_at: '2026-09-10T10:00:00Z', resolved_at: '2026-09-10T10:00:00Z' }],
        decisions: [{ requested_on: '2026-08-10T09:00:00Z', decided_on: '2026-08-10' }],
      },
    },
  ],
  silent: [
    { when: 'nothing has both ends', company: { incidents: [{ id: 'i' }] }, missing: 'began' },
  ],
})
