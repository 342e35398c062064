import { expect, it } from 'vitest'
import { inCurrency } from '../../reports/money-sign.ts'
import { moneyUnit, scaledMoney, timesOfUnit } from './money-unit.ts'

it.each([
  ['USD', 'USD', 1],
  ['M USD', 'USD', 1e6],
  ['$M', 'USD', 1e6],
  ['USD k', 'USD', 1e3],
  ['USD in thousands', 'USD', 1e3],
  ['k€', 'EUR', 1e3],
  ['Mio. EUR', 'EUR', 1e6],
  ['TEUR', 'EUR', 1e3],
  ['£bn', 'GBP', 1e9],
  ['M CHF', 'CHF', 1e6],
  ['kSEK', 'SEK', 1e3],
  ['USD (thousands)', 'USD', 1e3],
  ['thousands of dollars', 'USD', 1e3],
])('reads "%s"', (unit, code, times) => {
  expect(moneyUnit(unit)).toEqual({ code, times })
})

it.each(['', '%', 'M', 'k', 'deals', 'USD per deal', 'm users', 'MUSD extra'])(
  'takes "%s" for no money',
  (unit) => {
    expect(moneyUnit(unit)).toBeUndefined()
  },
)

it('takes $ for the dollar of the company, and US$ for the US dollar', () => {
  inCurrency('AUD', () => {
    expect(moneyUnit('$K')).toEqual({ code: 'AUD', times: 1e3 })
    expect(moneyUnit('US$K')).toEqual({ code: 'USD', times: 1e3 })
    expect(scaledMoney(1.05, '$M')).toBe('AUD\u00a01.05M')
  })
  expect(moneyUnit('$K')).toEqual({ code: 'USD', times: 1e3 })
})

it.each([
  ['M CHF', 1e6],
  ['K', 1e3],
  ['k', 1e3],
  ['thousands', 1e3],
  ['kUSD/month', 1e3],
  ['$K ARR', 1e3],
  ['kEUR MRR', 1e3],
  ['k users', 1e3],
  ['users in thousands', 1e3],
  ['users (k)', 1e3],
  ['M', 1e6],
  // Metres, millimetres, tons, deals of a kind, kilometres.
  ['m', 1],
  ['mm', 1],
  ['t', 1],
  ['M&A deals', 1],
  ['km', 1],
  ['B2B deals', 1],
  ['deals', 1],
  ['USD per deal', 1],
  ['', 1],
])('counts a unit of "%s" by %d', (unit, times) => {
  expect(timesOfUnit(unit)).toBe(times)
})

it('tells amounts in thousands and millions as money', () => {
  expect(scaledMoney(1.05, 'M USD')).toBe('$1.05M')
  expect(scaledMoney(350, ' k EUR')).toBe('€350K')
  expect(scaledMoney(350, 'USD')).toBeUndefined()
})
