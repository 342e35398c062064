import { expect, it } from 'vitest'
import { sharedWords } from './shared-words.ts'

it('counts words by their stems and leaves short ones out', () => {
  expect(sharedWords('Certificate expiry watch', 'expired interface certificate')).toBe(2)
  expect(sharedWords('Get it in the way', 'It was in the way')).toBe(0)
})
