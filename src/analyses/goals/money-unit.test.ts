import { expect, it } from 'vitest'
import { moneyUnit, scaledMoney } from './money-unit.ts'

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
])('reads "%s"', (unit, code, times) => {
  expect(moneyUnit(unit)).toEqual({ code, times })
})

it.each(['', '%', 'M', 'k', 'deals', 'USD per deal', 'm users', 'MUSD extra'])(
  'takes "%s" for no money',
  (unit) => {
    expect(moneyUnit(unit)).toBeUndefined()
  },
)

it('tells amounts in thousands and millions as money', () => {
  expect(scaledMoney(1.05, 'M USD')).toBe('$1.05M')
  expect(scaledMoney(350, ' k EUR')).toBe('€350K')
  expect(scaledMoney(350, 'USD')).toBeUndefined()
})
