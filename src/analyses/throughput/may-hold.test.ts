import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { stemList, stemsOf } from '../shared-words.ts'
import { mayHold } from './may-hold.ts'

const word = fc.string({ unit: fc.constantFrom(...'abzABZ019ü '.split('')), maxLength: 8 })
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join('-'))

it('says of plain ASCII whether one of the stems is among its own, and else that it may', () => {
  fc.assert(
    fc.property(text, text, (names, title) => {
      const stems = stemsOf(names)
      const isAscii = !title.includes('ü')
      expect(mayHold(stems)(title)).toBe(!isAscii || stemList(title).some((one) => stems.has(one)))
    }),
  )
})

it('reads a word by its first letters, small or capital', () => {
  const may = mayHold(['onboa'])
  expect(['Onboarding', 'ONBOA', 'onbo', 'onboxing', 'nonboard'].map(may)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
