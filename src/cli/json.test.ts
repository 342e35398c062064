import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonPieces } from './json.ts'

const written = (document: object) => [...jsonPieces(document)].join('')

it('says what JSON.stringify says, for every document', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
      expect(JSON.parse(written(document))).toEqual(JSON.parse(JSON.stringify(document)))
    }),
  )
})

it('writes long lists in pieces wherever they stand', () => {
  const list = Array.from({ length: 2500 }, (_, n) => ({ n, inner: [n] }))
  const document = { departments: [{ name: 'A', objectives: list }], nothing: undefined, at: 'x' }
  const pieces = [...jsonPieces(document)]
  expect(JSON.parse(pieces.join(''))).toEqual(JSON.parse(JSON.stringify(document)))
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(100)
})

it('gives each entry of a key its own line', () => {
  expect(written({ a: 1, b: [{ c: 2 }, { c: 3 }], d: [] })).toBe(
    '{\n"a":1,\n"b":[\n  {"c":2},\n  {"c":3}],\n"d":[]}\n',
  )
})
