import { describe, expect } from 'vitest'
import type { Company } from '../../../model/company.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { quarterWithoutGoals } from './quarter-without-goals.ts'

const dates = { quarter: 'Q2 2026', quarter_start: '2026-04-01', quarter_end: '2026-06-30' }
const results = [
  { id: 'a', title: 'Sign 10 pilots', baseline_value: 0, current_value: 10, target_value: 10 },
  { id: 'b', title: 'Reach 40 sites', baseline_value: 0, current_value: 30, target_value: 40 },
]
const afterwards = (rest: Company = {}): Company => ({
  company_okrs: { ...dates, objectives: [{ id: 'o', title: 'Grow', key_results: results }] },
  ...rest,
})

describe('quarter_without_goals', () => {
  verifyRule(quarterWithoutGoals, {
    found: [
      {
        when: 'the quarter ended eight days ago',
        company: afterwards(),
        at: '2026-07-08',
        subjects: ['company'],
        says: ['Q2 2026 ended on 30 Jun 2026, 8 days ago'],
        expect: ([finding]) => {
          expect(finding?.why).toContain('1 of 2 key results had reached their whole target')
          expect(finding?.since).toBe('2026-07-08')
          expect(finding?.severity).toBe('high')
        },
      },
      {
        when: 'it had one key result',
        company: {
          company_okrs: { ...dates, objectives: [{ id: 'o', key_results: results.slice(1) }] },
        },
        at: '2026-07-08',
        subjects: ['company'],
        expect: ([finding]) =>
          expect(finding?.why).toContain(
            'its 1 key result had not reached its whole target; nothing says whether it still counts',
          ),
      },
      {
        when: 'a third of the next quarter is gone',
        company: afterwards(),
        at: '2026-07-31',
        subjects: ['company'],
        expect: ([finding]) => expect(finding?.severity).toBe('critical'),
      },
    ],
    quiet: [
      { when: 'it ended a week ago', company: afterwards(), at: '2026-07-07' },
      { when: 'it is its last day', company: afterwards(), at: '2026-06-30' },
      {
        when: 'goals of a later quarter are there',
        company: afterwards({
          okr_history: [
            { company_okrs: { quarter_start: '2026-10-01', quarter_end: '2026-12-31' } },
          ],
        }),
        at: '2026-08-08',
      },
    ],
    silent: [
      {
        when: 'the quarter has no dates',
        company: { company_okrs: { objectives: [{ id: 'o', key_results: results }] } },
        missing: 'quarter_end',
      },
      { when: 'there are no goals', company: {}, missing: 'key results' },
    ],
  })
})
