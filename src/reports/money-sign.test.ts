import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it, test } from 'vitest'
import type { ReportDocument } from './document.ts'
import { formatMoney, formatNumber } from './format-number.ts'
import { inCurrency } from './money-sign.ts'
import { render } from './render.ts'

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

  it('is left where it cannot be answered for', () => {
    const fail = () => {
      throw new Error('no answer')
    }
    expect(() => inCurrency('EUR', fail)).toThrow('no answer')
    expect(shown('usd')).toBe('-$2.80M')
  })
})

const page: ReportDocument = {
  title: 'Cash',
  currency: 'EUR',
  blocks: [{ kind: 'paragraph', text: [{ kind: 'number', value: 4_150_000, unit: 'usd' }] }],
}

test.each(['text', 'markdown', 'html'] as const)('a page in %s has its own', async (format) => {
  const pages = await Promise.all([
    render(page, format),
    render({ ...page, currency: 'GBP' }, format),
    render({ ...page, currency: undefined }, format),
  ])
  expect(pages.map((one) => /\S4\.15M/.exec(one)?.[0].at(0))).toEqual(['€', '£', '$'])
})

it('is that of pages on paper', async () => {
  const pdf = await getDocument({ data: Uint8Array.from(await render(page, 'pdf')) }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('€4.15M')
})

it('tells an amount in the currency that it names', () => {
  expect(formatMoney(4_150_000, 'EUR')).toBe('€4.15M')
  expect(formatMoney(-900, 'USD')).toBe('-$900')
  expect(inCurrency('EUR', () => formatMoney(4_150_000, 'USD'))).toBe('US$4.15M')
})
