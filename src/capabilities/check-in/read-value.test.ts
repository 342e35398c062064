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
