import { array, assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../model/dates.ts'
import { trendOf } from './trend.ts'

const daily = (values: readonly number[]) =>
  values.map((value, day) => ({ on: addDays('2026-01-01', day), value }))

it('counts pairs and scores them as Mann and Kendall do', () => {
  // All 15 pairs rise; variance 6 x 5 x 17 / 18 = 28.33; score 14 / 5.323.
  const rising = trendOf(daily([1, 2, 3, 4, 5, 6]))
  expect(rising.s).toBe(15)
  expect(rising.score).toBeCloseTo(14 / Math.sqrt(510 / 18), 10)
  expect(rising.per_day).toBe(1)
  expect(rising.rises).toBe(true)
})

it('takes equal values out of the variance', () => {
  // One pair is equal: 28 - 1 pairs rise; 8 x 7 x 21 / 18 less 2 x 1 x 9 / 18.
  const { s, score } = trendOf(daily([1, 2, 2, 4, 6, 8, 11, 15]))
  expect(s).toBe(27)
  expect(score).toBeCloseTo(26 / Math.sqrt((8 * 7 * 21) / 18 - 1), 10)
})

it('is not led by one outlier', () => {
  const steady = trendOf(daily([3, 2, 3, 2, 3, 2, 3, 400]))
  expect(steady.rises).toBe(false)
  expect(steady.per_day).toBeLessThan(1)
  expect(trendOf(daily([400, 1, 2, 3, 4, 5, 6, 7, 8])).rises).toBe(true)
})

it('sees no trend in what falls or stands still', () => {
  expect(trendOf(daily([6, 5, 4, 3, 2, 1])).rises).toBe(false)
  expect(trendOf(daily([2, 2, 2, 2, 2, 2])).rises).toBe(false)
  expect(trendOf([]).rises).toBe(false)
})

it('turns around with its series', () => {
  assert(
    property(array(integer({ min: 0, max: 50 }), { maxLength: 30 }), (values) => {
      const there = trendOf(daily(values))
      const back = trendOf(daily(values.toReversed()))
      expect(back.s + there.s).toBe(0)
      expect(there.rises && back.rises).toBe(false)
    }),
  )
})
