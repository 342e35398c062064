import { describe, expect, it } from 'vitest'
import { quarterOn } from './quarter-progress.ts'

const dates = { quarter_start: '2025-01-01', quarter_end: '2025-03-31' }

describe('quarterOn', () => {
  it('is elapsed over all days between the two dates', () => {
    const quarter = quarterOn('2025-02-28', dates, undefined)
    expect(quarter).toEqual({
      progress: 58 / 89,
      from: 'dates',
      days_left: 31,
      weeks_left: 31 / 7,
      // January and February have passed, 59 days; March is left.
      time: { elapsed: 59, left: 31, progress: 58 / 89, on: null, end: '2025-03-31' },
    })
  })

  it('stays within the quarter', () => {
    const before = quarterOn('2024-12-01', dates, undefined)
    expect(before).toMatchObject({ progress: 0, time: { elapsed: 0, left: 90 } })
    expect(quarterOn('2025-04-02', dates, undefined)).toMatchObject({
      progress: 1,
      days_left: 0,
      time: { elapsed: 90, left: 0, end: '2025-03-31' },
    })
  })

  it('takes what is given over the dates, for the days left too', () => {
    const quarter = quarterOn('2025-02-28', dates, 1)
    expect(quarter).toEqual({
      progress: 1,
      from: 'given',
      days_left: 0,
      weeks_left: 0,
      time: { elapsed: 90, left: 0, progress: 1, on: null, end: '2025-03-31' },
    })
  })

  it.each([
    ['no dates', {}],
    ['one date', { quarter_start: '2025-01-01' }],
    ['dates in the wrong order', { quarter_start: '2025-03-31', quarter_end: '2025-01-01' }],
    ['a quarter without days', { quarter_start: '2025-01-01', quarter_end: '2025-01-01' }],
  ])('assumes half for %s', (_, given) => {
    expect(quarterOn('2025-02-28', given, undefined)).toEqual({
      progress: 0.5,
      from: 'assumed',
      days_left: null,
      weeks_left: null,
      time: { elapsed: 0.5, left: 0.5, progress: 0.5, on: null, end: null },
    })
  })
})
