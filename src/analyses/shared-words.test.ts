import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainName, sharedWords } from './shared-words.ts'

it('counts words by their stems and leaves short ones out', () => {
  expect(sharedWords('Certificate expiry watch', 'expired interface certificate')).toBe(2)
  expect(sharedWords('Get it in the way', 'It was in the way')).toBe(0)
})

it('compares names without case and marks', () => {
  expect(plainName(' Support-Hours ')).toBe('support hours')
  expect(plainName('1:1')).toBe('1 1')
})

it('compares names of plain letters as all others', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(plainName(`${name} ü`)).toBe(`${plainName(name)} ü`.trim())
    }),
  )
})
