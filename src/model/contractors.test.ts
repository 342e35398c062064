import { expect, it } from 'vitest'
import { contractorsAmong } from './contractors.ts'

it.each([
  ['Contractor', 1],
  ['Independent contractor', 1],
  ['Contract', 1],
  ['1099', 1],
  ['Contingent Worker', 1],
  ['Freelance', 1],
  ['Full-Time', 0],
  ['Fixed-term contract', 0],
  ['Permanent contract', 0],
  ['Intern', 0],
])('knows whether %s is a contractor', (employment_type, count) => {
  expect(contractorsAmong([{ employment_type }, {}])).toBe(count)
})
