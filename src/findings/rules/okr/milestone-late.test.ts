import { describe, expect } from 'vitest'
import type { KeyResult } from '../../../model/company.ts'
import { aDepartment, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { milestoneLate } from './milestone-late.ts'

const dated = (due_on: string, done_on?: string): KeyResult => ({
  id: 'GA',
  title: 'Shipped',
  type: 'milestone',
  milestone_dates: [
    { title: 'Pilot', due_on, ...(done_on === undefined ? {} : { done_on }) },
    { title: 'Launch', due_on: '2026-09-25' },
  ],
})
const promised = (notes: string): KeyResult => ({
  id: 'GW',
  title: 'Gateway deployed',
  type: 'boolean',
  done: false,
  notes,
})

describe('milestone_late', () => {
  verifyRule(milestoneLate, {
    found: [
      {
        when: 'a milestone is past its date',
        company: aQuarter([anObjective('O1', [dated('2026-08-28')])]),
        subjects: ['GA'],
        says: [/'Pilot' was due 28 Aug 2026 and is 14 days late/],
        expect: ([finding]) =>
          expect(finding?.why).toContain(
            "'Launch' comes after it and is due 25 Sep 2026, in 14 days",
          ),
      },
      {
        // eight weeks of seven days from 1 July end on 25 August
        when: 'a note promises a week of the cycle that is over',
        company: aQuarter([anObjective('O1', [])], {
          departments: [aDepartment('Platform', [promised('Targeting end of week 8')])],
        }),
        subjects: ['Platform'],
        says: [/'Gateway deployed' was due 25 Aug 2026 and is 17 days late/],
        expect: ([finding]) => {
          expect(finding?.confidence).toBe('medium')
          expect(finding?.why).toContain("'Objective O1' of the company builds on")
        },
      },
    ],
    quiet: [
      {
        when: 'it was done, if late',
        company: aQuarter([anObjective('O1', [dated('2026-08-28', '2026-09-02')])]),
      },
      { when: 'it is due today', company: aQuarter([anObjective('O1', [dated('2026-09-11')])]) },
      {
        when: 'the promised week is to come',
        company: aQuarter([anObjective('O1', [promised('End of week 12')])]),
      },
      {
        when: 'a note promises no week',
        company: aQuarter([anObjective('O1', [promised('Two weeks late')])]),
      },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
