import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { charactersOf, widthOf } from './width.ts'

describe('widthOf', () => {
  test.each([
    ['', 0],
    ['plain words', 11],
    ['Zürich é', 8],
    ['e\u0301', 1],
    ['漢字', 4],
    ['한국어', 6],
    ['한', 2],
    ['🟢 🟡 🔴 🔵 ⚪', 14],
    ['👨‍👩‍👧‍👦', 2],
    ['👩🏽‍💻', 2],
    ['🇩🇪', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['█░│─═┃•▸►▾▁▏', 12],
    ['مرحبا', 5],
    ['zero\u200bwidth\u00ad', 9],
  ])('%s takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  test('agrees with string-width on every character of the planes in use', () => {
    const differing: string[] = []
    for (let code = 0x20; code <= 0x1ffff; code += 1) {
      const isControl = code >= 0x7f && code <= 0x9f
      const isSurrogate = code >= 0xd800 && code <= 0xdfff
      if (isControl || isSurrogate) continue
      const character = String.fromCodePoint(code)
      if (widthOf(character) !== stringWidth(character)) differing.push(code.toString(16))
    }
    expect(differing).toEqual([])
  })
})

test('charactersOf keeps together what is one character', () => {
  expect(charactersOf('a👨‍👩‍👧‍👦e\u0301')).toEqual(['a', '👨‍👩‍👧‍👦', 'e\u0301'])
})
