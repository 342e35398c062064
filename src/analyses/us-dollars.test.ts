import { expect, test } from 'vitest'
import { usdPerUnit } from './us-dollars.ts'

// The contract: amounts are US dollars; with another currency fx converts.
test.each([
  [{}, 1],
  [{ currency: 'usd ' }, 1],
  [{ currency: '' }, 1],
  [{ currency: 'EUR', fx: { rate: 1.1 } }, 1.1],
  [{ currency: 'EUR' }, null],
])('US dollars for one unit of %o', (company, rate) => {
  expect(usdPerUnit(company)).toBe(rate)
})
