import { describe, expect, it, test } from 'vitest'
import { formatMoney, formatNumber } from './format-number.ts'
import { inCurrency } from './money-sign.ts'

const shown = (unit: 'usd' | 'us_dollars') => formatNumber(-2_800_000, unit)

// Signs and codes as ISO 4217 and the style guides of the EU and of The Economist have them.
const currencies: [currency: string | undefined, own: string, dollars: string][] = [
  [undefined, '-$2.80M', '-$2.80M'],
  ['USD', '-$2.80M', '-$2.80M'],
  [' usd ', '-$2.80M', '-$2.80M'],
  ['', '-$2.80M', '-$2.80M'],
  ['EUR', '-€2.80M', '-US$2.80M'],
  ['gbp', '-£2.80M', '-US$2.80M'],
  ['CHF', '-CHF\u00a02.80M', '-US$2.80M'],
  ['CAD', '-CAD\u00a02.80M', '-US$2.80M'],
]

test.each(currencies)('amounts of a company in %s', (currency, own, dollars) => {
  expect(inCurrency(currency, () => shown('usd'))).toBe(own)
  expect(inCurrency(currency, () => shown('us_dollars'))).toBe(dollars)
})

describe('the currency of one company', () => {
  it('is left with it', () => {
    inCurrency('EUR', () => undefined)
    expect(shown('usd')).toBe('-$2.80M')
  })

  it('holds in what is done later for it, beside another company', async () => {
    const later = (currency: string) =>
      inCurrency(currency, async () => {
        await new Promise((done) => setTimeout(done))
        return shown('usd')
      })
    expect(await Promise.all([later('EUR'), later('GBP'), later('USD')])).toEqual([
      '-€2.80M',
      '-£2.80M',
      '-$2.80M',
    ])
  })
})

it('tells an amount in the currency that it names', () => {
  expect(formatMoney(4_150_000, 'EUR')).toBe('€4.15M')
  expect(formatMoney(-900, 'USD')).toBe('-$900')
  expect(inCurrency('EUR', () => formatMoney(4_150_000, 'USD'))).toBe('US$4.15M')
})
