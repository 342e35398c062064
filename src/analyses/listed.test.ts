import { expect, it } from 'vitest'
import { listed } from './listed.ts'

it('lists names as a sentence does', () => {
  expect(listed(['a'])).toBe('a')
  expect(listed(['a', 'b'])).toBe('a and b')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
})

it('counts the names that it does not show', () => {
  expect(listed(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more')
})
