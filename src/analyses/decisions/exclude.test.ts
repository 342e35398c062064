import { expect, it } from 'vitest'
import { exclude } from './exclude.ts'

it.each([
  ['Price per site', 'Price per user'],
  ['Price per site instead of per user', 'Price per user'],
  ['Discounts up to 15 %', 'Discounts up to 20 %'],
  ['No weekend cover', 'Weekend support for health systems'],
  ['Support in office hours only', 'Round the clock support'],
  ['Stop the Berlin pilot', 'Extend the Berlin pilot'].toReversed(),
  ['Build our own billing', 'Buy billing from a vendor'],
  ['Review prices weekly', 'Review prices once a quarter, not weekly'],
])('%s and %s exclude each other', (one, other) => {
  expect(exclude(one, other)).toBe(true)
  expect(exclude(other, one)).toBe(true)
})

it.each([
  ['Price per site', 'Publish the price list on the web'],
  ['Price per site', 'Price per site'],
  ['No weekend cover', 'No weekend cover, no night cover'],
  ['Open the office at eight', 'Renew the office lease'],
  ['Hire 25 people', 'Interview in pairs'],
])('%s and %s can both hold', (one, other) => {
  expect(exclude(one, other)).toBe(false)
  expect(exclude(other, one)).toBe(false)
})
