import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { noProgressPastQuarter } from './no-progress-past-quarter.ts'

const plan = {
  id: 'P',
  title: 'Ninety-day plans',
  type: 'percentage' as const,
  baseline_pct: 50,
  current_pct: 50,
  target_pct: 100,
}

describe('no_progress_past_quarter', () => {
  verifyRule(noProgressPastQuarter, {
    found: [
      {
        when: 'a result stands at its baseline',
        company: aQuarter([], {
          departments: [aDepartment('Operations', [plan, aNumber('A', 60, 100)])],
        }),
        subjects: ['Operations'],
        says: [
          /1 of 2 key results of Operations stands where it began on day 73 of 92: 'Ninety-day plans' \(50%, from 50% to 100%\)/,
        ],
        expect: ([finding]) => expect(finding?.why).toContain('nobody has said anything'),
      },
      {
        when: 'no milestone is hit',
        company: aQuarter([
          anObjective('O1', [
            {
              id: 'M',
              title: 'Shipped',
              type: 'milestone',
              milestones_total: 4,
              milestones_hit: 0,
            },
          ]),
        ]),
        subjects: ['company'],
        says: [/'Shipped' \(0 of 4 milestones\)/],
      },
      {
        when: 'milestones are listed with days only, or scored by hand',
        company: aQuarter([
          anObjective('O1', [
            {
              id: 'M',
              title: 'Shipped',
              type: 'milestone',
              milestone_dates: [{ title: 'Built', due_on: '2026-08-01' }],
            },
            { id: 'S', title: 'Sold', type: 'milestone', milestones: ['a', 'b'], score: 0 },
          ]),
        ]),
        subjects: ['company'],
        says: [/'Shipped' \(0 of 1 milestone\) and 'Sold' \(scored 0\)/],
      },
    ],
    quiet: [
      {
        when: 'something has moved',
        company: aQuarter([anObjective('O1', [{ ...plan, current_pct: 51 }])]),
      },
      {
        when: 'it went back, which another rule tells',
        company: aQuarter([anObjective('O1', [{ ...plan, current_pct: 49 }])]),
      },
      {
        when: 'it is done or not',
        company: aQuarter([
          anObjective('O1', [{ id: 'B', title: 'Signed', type: 'boolean', done: false }]),
        ]),
      },
      {
        when: 'a quarter of the cycle has not passed',
        company: aQuarter([anObjective('O1', [plan])]),
        at: '2026-07-20',
      },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
