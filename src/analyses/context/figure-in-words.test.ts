import { expect, it } from 'vitest'
import { figureInWords } from './figure-in-words.ts'

// Expected by hand: a figure holds from half a unit of its last digit below to half a unit above.
it.each([
  ['65 people', 64.5, 65.5],
  ['about 60 people', 55, 65],
  ['$14M ARR', 13.5e6, 14.5e6],
  ['13.9 million', 13.85e6, 13.95e6],
  ['$10–15M', 9.5e6, 15.5e6],
  ['12 to 14 months', 11.5, 14.5],
  ['€1,250k', 1_245e3, 1_255e3],
  ['EUR 5 million', 4.5e6, 5.5e6],
  ['1.3 Mrd. €', 1.25e9, 1.35e9],
  ['50+', 45, Number.POSITIVE_INFINITY],
  ['under 50 people', Number.NEGATIVE_INFINITY, 55],
  ['more than 3', 2.5, Number.POSITIVE_INFINITY],
])('%s is from %d to %d', (text, low, high) => {
  const figure = figureInWords(text)
  expect(figure?.low).toBeCloseTo(low, 6)
  expect(figure?.high).toBeCloseTo(high, 6)
})

it('finds none where there is none', () => {
  expect(figureInWords('a handful, mostly engineers')).toBeUndefined()
})
