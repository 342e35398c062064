import { expect, test } from 'vitest'
import { inCurrency } from '../../reports/money-sign.ts'
import { boundsWords } from './bounds-words.ts'

test.each([
  [{ low: 2, high: 4, unit: 'weeks' }, '2 to 4 weeks'],
  [{ low: 15, high: 20, unit: 'percent' }, '15 to 20%'],
  [{ low: 4, high: 4, unit: 'times' }, 'about 4x'],
  [{ low: null, high: 10, unit: 'percent' }, 'under 10%'],
  [{ low: 115, high: null, unit: 'percent' }, 'over 115%'],
  [{ low: 150_000, high: 300_000, unit: 'usd' }, 'US$150K to US$300K'],
] as const)('%o', (bounds, words) => {
  expect(inCurrency('EUR', () => boundsWords(bounds))).toBe(words)
})
