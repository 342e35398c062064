import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { processDueMissing } from './process-due-missing.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))
const all = [
  'Customer escalations',
  'Deploy',
  'Hiring and first ninety days',
  'Sprint planning',
  'Sales process',
  'One-on-ones',
  'Incident response',
  'Quarterly planning',
  'Decision log',
  'Career levels',
]

verifyRule(processDueMissing, {
  found: [
    {
      when: 'a Series A company has no sales process',
      company: {
        metrics: { headcount: 30 },
        processes: named(...all.filter((name) => name !== 'Sales process')),
      },
      subjects: ['company'],
      says: ['1 of 10 processes that Series A makes formal is not in the data: Sales process.'],
    },
    {
      when: 'it has none, and is of another sector than that of the list',
      company: {
        sector: 'hardware',
        metrics: { headcount: 30 },
        processes: named(...all.filter((name) => name !== 'Sales process')),
      },
      subjects: ['company'],
      says: [
        '1 of 10 processes that Series A makes formal in a software company is not in the data',
      ],
      expect: ([finding]) =>
        expect(finding?.assumed).toContain(
          'what a software company needs at Series A, the sector hardware needs too',
        ),
    },
    {
      when: 'most are missing, and nothing shows that they are missed',
      company: { metrics: { headcount: 30 }, processes: named('Deploy') },
      subjects: ['company'],
      expect: ([finding]) => expect(finding?.severity).toBe('low'),
    },
    {
      when: 'most are missing, and an action is overdue',
      company: {
        metrics: { headcount: 30 },
        processes: named('Deploy'),
        actions: [{ id: 'a', due_on: '2026-09-01' }],
      },
      subjects: ['company'],
      expect: ([finding]) => expect(finding?.severity).toBe('medium'),
    },
  ],
  quiet: [
    { when: 'all are there', company: { metrics: { headcount: 30 }, processes: named(...all) } },
    { when: 'it is a seed company', company: { metrics: { headcount: 8 }, processes: [] } },
  ],
  silent: [
    {
      when: 'no processes are given',
      company: { metrics: { headcount: 30 } },
      missing: 'processes',
    },
    { when: 'there is no stage', company: {}, missing: 'the stage' },
  ],
})
