import { expect, it } from 'vitest'
import { CURRENCY, CURRENCY_AHEAD, currencyOf } from './currency.ts'

// Codes by ISO 4217.
it.each([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['U.S. dollars', 'USD'],
  ['€', 'EUR'],
  ['Euros', 'EUR'],
  ['£', 'GBP'],
  ['chf', 'CHF'],
  ['₹', 'INR'],
  ['A$', 'AUD'],
  ['¥', 'JPY'],
])('knows "%s" as %s', (written, code) => {
  expect(currencyOf(written)).toBe(code)
})

it('takes a sign of several currencies for the own, where it has that sign', () => {
  expect(currencyOf('$', 'AUD')).toBe('AUD')
  expect(currencyOf('¥', 'CNY')).toBe('CNY')
  expect(currencyOf('US$', 'AUD')).toBe('USD')
  expect(currencyOf('USD', 'AUD')).toBe('USD')
  expect(currencyOf('$', 'EUR')).toBe('USD')
})

it('finds signs and codes within a text, but none at the end of a word', () => {
  const found = (pattern: string, text: string) => new RegExp(pattern, 'i').exec(text)?.[0]
  expect(found(CURRENCY, 'US$K')).toBe('US$')
  expect(found(CURRENCY, 'TSEK')).toBe('SEK')
  expect(found(`${CURRENCY_AHEAD}\\s?5`, 'Cut fraud 5')).toBeUndefined()
  expect(found(`${CURRENCY_AHEAD}\\s?5`, 'costs$5')).toBe('$5')
  expect(found(`${CURRENCY_AHEAD}\\s?5`, 'to CAD 5')).toBe('CAD 5')
})
