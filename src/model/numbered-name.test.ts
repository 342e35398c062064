import { expect, it } from 'vitest'
import { NUMBERED_NAME } from './numbered-name.ts'

it.each([
  ['Certify ISO 27001 and SOC 2 Type 2', 'Certify  and '],
  ['Win 3 Fortune 500 customers', 'Win 3  customers'],
  ['Be in the top 10% of vendors', 'Be in the top 10% of vendors'],
  ['Reach maturity level 3', 'Reach maturity level 3'],
])('of "%s" leaves "%s"', (text, left) => {
  expect(text.replace(NUMBERED_NAME, '')).toBe(left)
})
