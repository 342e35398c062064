import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isNarrow, narrowAll, narrowBlanks } from './narrow-blanks.ts'

const blanks = (count: number) => ' '.repeat(count)

it.each([
  ['a  b', 'a  b'],
  [`${blanks(32)}- a${blanks(32)}b`, `${blanks(32)}- a${blanks(32)}b`],
  [`a${blanks(33)}b`, `a${blanks(32)}b`],
  [`a${'\t'.repeat(20_000)}b${blanks(500)}`, `a${'\t'.repeat(32)}b${blanks(32)}`],
  [`a${blanks(40)}\n${blanks(40)}b`, 'a\nb'],
])('a text keeps what its blanks part: %j', (text, narrow) => {
  expect(narrowBlanks(text)).toBe(narrow)
})

it('is done to all texts of a document', () => {
  const long = `a${blanks(40)}b`
  const document = { title: long, goals: [{ owner: long, weight: 1, note: null }, long] }
  narrowAll(document)
  const narrow = `a${blanks(32)}b`
  const goals = [{ owner: narrow, weight: 1, note: null }, narrow]
  expect(document).toEqual({ title: narrow, goals })
})

it('is needed by no document whose JSON says so', () => {
  const blank = fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u3000', 'a', '"')
  const text = fc.array(blank, { maxLength: 60 }).map((signs) => signs.join(''))
  const indent = fc.constantFrom(0, 2, 40)
  fc.assert(
    fc.property(fc.record({ title: text, owners: fc.array(text) }), indent, (document, spaces) => {
      fc.pre(isNarrow(JSON.stringify(document, null, spaces)))
      const before = structuredClone(document)
      narrowAll(document)
      expect(document).toEqual(before)
    }),
  )
})

it.each([' ', '\t', '\n', '\u00a0', '\u3000'])('is asked for by a long run of %j', (blank) => {
  expect(isNarrow(JSON.stringify({ title: `a${blank.repeat(33)}` }))).toBe(false)
})
