import { expect, test } from 'vitest'
import { otherSector } from './sector.ts'

// The contract: saas, else benchmarks stay silent; absent, saas is assumed.
test.each([
  [undefined, null],
  ['saas', null],
  ['SaaS', null],
  ['B2B SaaS', null],
  ['SaaS, HR software', null],
  ['fintech', 'fintech'],
  ['SaaSy snacks', 'SaaSy snacks'],
])('a company of the sector %s', (sector, other) => {
  expect(otherSector(sector === undefined ? {} : { sector })).toBe(other)
})
