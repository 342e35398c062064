import { expect, it } from 'vitest'
import { shortId } from './short-id.ts'

// Test vectors of the authors of FNV, 32 bits, FNV-1a.
it.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('stands for %j', (name, id) => {
  expect(shortId(name)).toBe(id)
})
