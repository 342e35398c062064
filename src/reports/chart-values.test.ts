import { describe, expect, test } from 'vitest'
import { characterBar, plainBar, sparkline, stepOf, summaryOf } from './chart-values.ts'

describe('characterBar', () => {
  test.each([
    ['░░░░', 0, undefined, 4],
    ['████', 1, undefined, 4],
    ['█░░░', 0.01, undefined, 4],
    ['███░', 0.99, undefined, 4],
    ['██|░░', 0.5, 0.5, 5],
    ['|████', 1.7, -1, 5],
    ['░░░░|', -1, 3, 5],
    ['░░░░', Number.NaN, Number.NaN, 4],
  ])('%s', (bar, value, mark, width) => {
    expect(characterBar(value, mark, width)).toBe(bar)
  })
})

test('plainBar draws in eighths', () => {
  expect(plainBar(0.5, 4)).toBe('██')
  expect(plainBar(0.5, 3)).toBe('█▌')
  expect(plainBar(0, 3)).toBe('')
})

test('stepOf divides the range evenly and keeps what is beyond it at its ends', () => {
  const range = { low: 1, high: 5 }
  expect([0, 1, 1.8, 3, 4.9, 5, 9].map((value) => stepOf(value, range, 5))).toEqual([
    0, 0, 1, 2, 4, 4, 4,
  ])
  expect(stepOf(3, { low: 3, high: 3 }, 5)).toBe(0)
})

test('sparkline rises with its values and joins neighbours where it is narrow', () => {
  expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 8)).toBe('▁▂▃▄▅▆▇█')
  expect(sparkline([0, 0, 7, 7], 2)).toBe('▁█')
  expect(sparkline([3, 3], 8)).toBe('▄▄')
  expect(sparkline([], 8)).toBe('')
})

test('summaryOf finds ends and extremes', () => {
  const points = [4, 2, 9, 5].map((value, index) => ({ on: `2025-01-0${index + 1}`, value }))
  expect(summaryOf(points)).toEqual({
    first: points[0],
    last: points[3],
    lowest: points[1],
    highest: points[2],
  })
  expect(summaryOf([])).toBeUndefined()
})
