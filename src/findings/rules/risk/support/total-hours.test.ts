import { expect, it } from 'vitest'
import { sayTotal } from './total-hours.ts'

it('says of how many incidents the hours are, where not of all', () => {
  expect(sayTotal(2, 2, 5)).toBe('5 h in all')
  expect(sayTotal(1, 2, 2)).toBe('2 h in all where the times tell (1 of 2)')
})
