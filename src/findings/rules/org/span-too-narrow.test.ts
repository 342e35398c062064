import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { spanTooNarrow } from './span-too-narrow.ts'

const team = (headcount: number, direct_reports: number) => ({
  team: {
    departments: [
      { name: 'Customer Success', headcount, managers: [{ name: 'VP CS', direct_reports }] },
    ],
  },
})

verifyRule(spanTooNarrow, {
  found: [
    {
      when: 'a manager has two reports and nine people have none',
      company: { stage: 'series_a', ...team(12, 2) },
      subjects: ['VP CS'],
      says: ['VP CS has 2 direct reports, fewer than the'],
      expect: ([finding]) =>
        expect(finding?.how_to_act[0]?.action).toContain('Settle who reports to VP CS'),
    },
    {
      when: 'one person reports to a manager',
      company: {
        stage: 'series_b',
        people: [
          { id: 'l', name: 'Leilani', annual_cost_usd: 195_000 },
          { id: 'v', manager_id: 'l' },
        ],
      },
      subjects: ['l'],
      says: ['Leilani has 1 direct report, fewer than the 3'],
    },
  ],
  quiet: [
    {
      when: 'a company of five is flat, as the playbook wants it at seed',
      company: {
        people: [
          { id: 'a' },
          { id: 'b', manager_id: 'a' },
          { id: 'c', manager_id: 'b' },
          { id: 'd', manager_id: 'a' },
          { id: 'e', manager_id: 'a' },
        ],
      },
    },
    { when: 'five report', company: team(6, 5) },
    {
      when: 'three report at Series B, which one source allows',
      company: { stage: 'series_b', ...team(4, 3) },
    },
    {
      when: 'the one report is a manager: a chain of one',
      company: {
        people: [
          { id: 'a' },
          { id: 'b', manager_id: 'a' },
          ...[1, 2, 3, 4, 5, 6].map((n) => ({ id: `p${n}`, manager_id: 'b' })),
        ],
      },
    },
  ],
  silent: [
    { when: 'nobody is said to manage anybody', company: {}, missing: 'who reports to whom' },
  ],
})
