import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isNamed, plainName, wordsOf } from './plain-name.ts'

it.each([
  ['case and marks between words', ' Support-Hours ', 'support hours'],
  ['signs around words', '🚀 Launch!', 'launch'],
  ['numbers', '1:1', '1 1'],
  ['a letter written as two signs', 'Jose\u0301', 'jos\u00e9'],
  ['vowels that are marks', 'राम  कुमार', 'राम कुमार'],
  ['nothing', '  ', ''],
])('compares names by %s', (_, name, plain) => {
  expect(plainName(name)).toBe(plain)
})

it('keeps two names without words apart', () => {
  expect(plainName(' 🚀 ')).toBe('🚀')
  expect(plainName('🚀')).not.toBe(plainName('🎉'))
})

it('compares names of plain letters as all others', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const before = wordsOf(name).length > 0 ? `${plainName(name)} ` : ''
      expect(plainName(`${name} ü`)).toBe(`${before}ü`)
    }),
  )
})

it.each([
  ['Ana', true],
  ['7', true],
  ['Tba Nakamura', true],
  ['-', false],
  [' TBD ', false],
  ['n/a', false],
  ['vacant', false],
  ['To be hired', false],
  ['n.a.', false],
  ['nil', false],
  ['N.N.', false],
  ['No owner', false],
  ['not yet known', false],
  ['TBD (Ana?)', false],
  ['Vacant (was Bob)', false],
  ['VACANT - Head of Ops', false],
  ['TBD Q1', false],
  ['TBH', false],
  ['Na Li', true],
  ['Tbd Nguyen', true],
  ['Vacant land', true],
  ['', false],
  [undefined, false],
])('tells whether %j names anything', (name, named) => {
  expect(isNamed(name)).toBe(named)
})
