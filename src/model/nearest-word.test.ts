import { expect, it } from 'vitest'
import { nearestWord } from './nearest-word.ts'

it('takes the word itself, however it is written, before one that is near', () => {
  for (const level of ['p0', 'p1', 'p2']) {
    expect(nearestWord(level.toUpperCase(), ['p0', 'p1', 'p2'])).toBe(level)
  }
})
