import { expect, it } from 'vitest'
import { halves, median } from './middle.ts'

it('takes the median between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([3, 1, 2, 10])).toBe(2.5)
  expect(median([])).toBeNaN()
})

it('leaves the middle one out of both halves', () => {
  expect(halves([1, 2, 3, 4])).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(halves([1, 2, 3])).toEqual([[1], [3]])
  expect(halves([])).toEqual([[], []])
})
