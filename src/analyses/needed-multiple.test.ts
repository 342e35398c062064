import { describe, expect, it } from 'vitest'
import { neededMultiple } from './needed-multiple.ts'

describe('neededMultiple', () => {
  it('is the rate needed over the rate so far', () => {
    // 25 % in half the time: 75 % in the other half is three times as fast.
    expect(neededMultiple(0.25, 1, { elapsed: 0.5, left: 0.5 })).toBe(3)
    expect(neededMultiple(0.5, 1, { elapsed: 0.5, left: 0.5 })).toBe(1)
  })

  it('counts in days as well, and in any unit of what is reached', () => {
    // 20 in 60 days is 1/3 a day; 80 in 30 days is 8/3 a day.
    expect(neededMultiple(20, 100, { elapsed: 60, left: 30 })).toBeCloseTo(8, 12)
  })

  it('is null where there is no rate or nothing left to need one for', () => {
    for (const [done, elapsed, left] of [
      [0, 0.5, 0.5],
      [0.5, 0, 1],
      [0.5, 1, 0],
      [1, 0.5, 0.5],
    ] as const) {
      expect(neededMultiple(done, 1, { elapsed, left })).toBeNull()
    }
  })
})
