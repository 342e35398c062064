import { expect, it } from 'vitest'
import { aNumber } from '../../testing/a-quarter.ts'
import { readValue } from './read-value.ts'

it.each([
  ['USD', '340k', 340_000],
  ['USD', '$340K', 340_000],
  ['kUSD', '340', 340],
  ['kUSD', '340 kUSD', 340],
  ['kUSD', '340k', 340],
  ['kUSD', '0.34M', 340],
  ['USD in thousands', '$340K', 340],
  ["£'000", '£540k', 540],
  ['M EUR', '1.2m', 1.2],
  ['M EUR', '-900k', -0.9],
  ['', '340k', 340_000],
  ['M CHF', '1.3M', 1.3],
  ['M CHF', 'CHF 1.3M', 1.3],
  ['K', '340k', 340],
  ['thousands', '340k', 340],
  ['USD (thousands)', '340k', 340],
  ['kUSD/month', '340k', 340],
  ['$K ARR', '340k', 340],
  ['kEUR MRR', '340k', 340],
  ['k users', '340k', 340],
  ['USD', '1.3mn', 1_300_000],
  ['USD', '1.3 bn', 1_300_000_000],
  ['USD', '1.3 million', 1_300_000],
])('reads in a unit of %j "%s" as %d', (unit, typed, value) => {
  expect(readValue(aNumber('A', 1, 2, { unit }), typed)).toBe(value)
})

const aPercentage = { type: 'percentage', current_pct: 40, target_pct: 90 } as const
const hours = aNumber('A', 4, 10, { unit: '' })

it.each([
  [aPercentage, '$5M'],
  [aPercentage, '€3'],
  [aPercentage, '5k'],
  [aNumber('A', 4, 10, { unit: 'hours' }), '$5'],
  [aNumber('A', 4, 10, { unit: 'hours' }), '50 %'],
  [aNumber('A', 4, 10, { unit: 'EUR' }), '$5'],
  [hours, '$5M'],
])('refuses what is of another unit: of %j "%s"', (result, typed) => {
  expect(() => readValue(result, typed)).toThrow('VALUE: expected')
})

it.each([
  [aNumber('A', 4, 10, { unit: 'USD per seat' }), '$5', 5],
  [aNumber('A', 400, 1000, { unit: '' }), '$500', 500],
  [aPercentage, '64%', 64],
])('reads what is of its unit: of %j "%s" as %d', (result, typed, value) => {
  expect(readValue(result, typed)).toBe(value)
})

// Thousands where they are at most a hundred times the largest own value, decimals where they are more.
it.each([
  [400, 900, '1,000', 1000],
  [2.5, 4, '3.125', 3.125],
  [400, 900, '0.125', 0.125],
  [400, 900, '1,234,567', 1_234_567],
])(
  'takes what a mark parts from %d and %d where they settle it: "%s"',
  (now, target, typed, value) => {
    expect(readValue(aNumber('A', now, target), typed)).toBe(value)
  },
)

it.each([
  [400, 900, '1.000', 'write 1000, or 1'],
  [400, 900, '1.234', 'write 1234, or 1.2340'],
  [2.5, 4, '3,125', 'write 3125, or 3.1250'],
])('asks what a mark parts beside %d and %d: "%s"', (now, target, typed, hint) => {
  expect(() => readValue(aNumber('A', now, target), typed)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ hint }) }),
  )
})
