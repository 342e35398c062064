import { expect, it } from 'vitest'
import { SCALE, scaleOf } from './scale.ts'

it.each([
  ['K', 1e3],
  ['Tsd.', 1e3],
  ['thousands', 1e3],
  ["'000", 1e3],
  ['mm', 1e6],
  ['Mio.', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['Mrd', 1e9],
])('knows "%s"', (letters, times) => {
  expect(scaleOf(letters)).toBe(times)
})

it('knows no others', () => {
  expect(scaleOf(undefined)).toBeUndefined()
  expect(scaleOf('%')).toBeUndefined()
})

it('takes the longest word', () => {
  expect(new RegExp(SCALE, 'i').exec('5 Millions')?.[0]).toBe('Millions')
  expect(new RegExp(SCALE, 'i').exec('5 Mrd. €')?.[0]).toBe('Mrd.')
})
