import { array, assert, date, property } from 'fast-check'
import { expect, it } from 'vitest'
import { openBlockers, weeksRunning } from './blockers.ts'

it('counts ISO weeks running', () => {
  expect(weeksRunning([]).weeks).toBe(0)
  expect(weeksRunning(['2026-09-08']).weeks).toBe(1)
  // Sunday ends a week, Monday starts one.
  expect(weeksRunning(['2026-09-06', '2026-09-07']).weeks).toBe(2)
  expect(weeksRunning(['2026-09-07', '2026-09-13']).weeks).toBe(1)
  // Over the turn of a year that has 53 weeks.
  expect(weeksRunning(['2026-12-28', '2027-01-04', '2027-01-11']).weeks).toBe(3)
  // The longest run counts, not the last.
  expect(weeksRunning(['2026-08-03', '2026-08-10', '2026-08-24'])).toEqual({
    weeks: 2,
    until: '2026-08-10',
  })
})

it('never counts more weeks than reports', () => {
  const days = array(
    date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  )
  assert(
    property(days, (dates) => {
      const sorted = dates.map((one) => one.toISOString().slice(0, 10)).sort()
      const { weeks } = weeksRunning(sorted)
      expect(weeks).toBeLessThanOrEqual(sorted.length)
      expect(weeks > 0).toBe(sorted.length > 0)
    }),
  )
})

it('leaves out what is resolved, and reports after today', () => {
  const [open, ...others] = openBlockers(
    {
      blockers: [
        { id: 'a', resolved_on: '2026-09-11' },
        {
          id: 'b',
          reported_on: ['2026-09-18', '2026-09-08'],
          resolved_on: '2026-09-20',
          blocks: ['p', 'x'],
        },
      ],
      processes: [{ name: 'p', owner: 'Ada' }],
    },
    '2026-09-11',
    () => new Map(),
  )
  expect(others).toEqual([])
  expect(open).toMatchObject({ subject: 'b', reported: ['2026-09-08'], unknown: ['x'] })
  expect(open?.holds_up).toMatchObject([{ kind: 'process', owner: 'Ada', path: 'processes[0]' }])
})
