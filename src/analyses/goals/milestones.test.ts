import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { factsOf, TEST_DAY } from '../../testing/a-company.ts'
import { anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { milestonesOf, weekInNotes } from './milestones.ts'

function read(result: KeyResult) {
  const { company, cycle } = factsOf(aQuarter([anObjective('O1', [result])])).goals()
  const [ref] = company[0]?.results ?? []
  return ref === undefined ? null : milestonesOf(ref.result, cycle, TEST_DAY)
}

describe('milestonesOf', () => {
  it('counts what is left, what is late and how long the last took', () => {
    const scored = read({
      type: 'milestone',
      milestone_dates: [
        { title: 'Design', due_on: '2026-07-10', done_on: '2026-07-09' },
        { title: 'Alpha', due_on: '2026-08-14', done_on: '2026-08-18' },
        { title: 'Pilot', due_on: '2026-08-28' },
        { title: 'Launch', due_on: '2026-09-25' },
      ],
    })
    expect(scored).toMatchObject({ hit: 2, total: 4, left: 2, last_took: 40 })
    expect(scored?.late).toEqual([
      { title: 'Pilot', due_on: '2026-08-28', days_late: 14, index: 2 },
    ])
    expect(scored?.next?.title).toBe('Launch')
    expect(scored?.multiple).toBeCloseTo(2 / 19 / (2 / 73), 9)
  })

  it('knows no multiple of a pace of nothing', () => {
    const none = read({ type: 'milestone', milestones_total: 3, milestones_hit: 0 })
    expect(none).toMatchObject({ hit: 0, left: 3, multiple: null })
  })

  it('reads nothing of other results, or where a score alone is given', () => {
    expect(read({ type: 'boolean', done: false })).toBeNull()
    expect(read({ type: 'milestone', score: 0.4 })).toBeNull()
  })

  it('counts what is counted, whatever score is given beside it', () => {
    const both = read({ type: 'milestone', score: 0.4, milestones_total: 3, milestones_hit: 1 })
    expect(both).toMatchObject({ hit: 1, total: 3, left: 2 })
  })
})

describe('weekInNotes', () => {
  it.each([
    // Week 8 of 2025 by ISO 8601 is 17 to 23 February; 8 weeks from 1 January end on the 25th.
    ['Targeting end of week 8', { of_cycle: '2025-02-25', of_calendar: '2025-02-23' }],
    ['Week 1', { of_cycle: '2025-01-07', of_calendar: '2025-01-05' }],
    ['In two weeks', null],
    [undefined, null],
  ])('reads %s', (notes, expected) => {
    expect(weekInNotes(notes, { start: '2025-01-01', total: 90 })).toEqual(expected)
  })

  it('offers no week of the calendar that lies outside the cycle, or is the same', () => {
    const autumn = weekInNotes('end of week 8', { start: '2025-07-01', total: 92 })
    expect(autumn).toEqual({ of_cycle: '2025-08-25', of_calendar: null })
    // 2024 began on a Monday
    const winter = weekInNotes('end of week 8', { start: '2024-01-01', total: 91 })
    expect(winter).toEqual({ of_cycle: '2024-02-25', of_calendar: null })
  })
})
