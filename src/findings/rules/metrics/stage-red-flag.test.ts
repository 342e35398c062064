import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { stageRedFlag } from './stage-red-flag.ts'

const deadlines = (...dates: { due_on: string; done_on?: string }[]) => ({
  metrics: { headcount: 9 },
  company_okrs: {
    objectives: [
      { id: 'o', key_results: [{ id: 'k', type: 'milestone' as const, milestone_dates: dates }] },
    ],
  },
})

verifyRule(stageRedFlag, {
  found: [
    {
      when: 'a seed company has missed three deadlines',
      company: deadlines(
        { due_on: '2026-06-01', done_on: '2026-06-20' },
        { due_on: '2026-07-01' },
        { due_on: '2026-08-01' },
      ),
      subjects: ['missed_deadlines'],
      says: ['3 deadlines were missed, where 3 are a red flag at the seed stage.'],
      expect: ([finding]) => expect(finding?.why).toMatch(/^'A milestone' came 19 days late, /),
    },
    {
      when: 'small customers take eight months at Series B',
      company: { metrics: { headcount: 90, smb_sales_cycle_months: 8 } },
      subjects: ['long_small_sales'],
      says: ['Sales to small customers take 8 months'],
    },
  ],
  quiet: [
    {
      when: 'two were missed and others are ahead',
      company: deadlines(
        { due_on: '2026-06-01', done_on: '2026-05-20' },
        { due_on: '2026-07-01' },
        { due_on: '2026-08-01' },
        { due_on: '2026-10-01' },
      ),
    },
    {
      when: 'small customers take exactly six months',
      company: { metrics: { headcount: 90, smb_sales_cycle_months: 6 } },
    },
  ],
  silent: [
    {
      when: 'no milestone has a date',
      company: { metrics: { headcount: 9 } },
      missing: 'milestones',
    },
    { when: 'there is no stage', company: {}, missing: 'the stage' },
  ],
})
