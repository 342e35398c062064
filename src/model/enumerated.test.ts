import { expect, it } from 'vitest'
import { enumerated } from './enumerated.ts'

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('names all of %j', (names, said) => {
  expect(enumerated(names)).toBe(said)
})

it('counts those beyond the most that are named', () => {
  const names = ['a', 'b', 'c', 'd']
  expect(enumerated(names, 4)).toBe('a, b, c and d')
  expect(enumerated(names, 3)).toBe('a, b, c and 1 more')
})
