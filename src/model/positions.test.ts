import { array, assert, constantFrom, option, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionsBy } from './positions.ts'

describe('where entries stand by a text', () => {
  /** By looking at every entry. */
  const expectSame = (texts: readonly (string | undefined)[], asked: readonly string[]) => {
    const { first, repeated } = positionsBy(texts, (text) => text)
    expect(repeated).toEqual(
      texts.flatMap((text, at) => (text !== undefined && texts.indexOf(text) < at ? [at] : [])),
    )
    for (const text of asked) {
      const at = texts.indexOf(text)
      expect(first(text)).toBe(at === -1 ? undefined : at)
    }
  }

  it('is the first that has it; others with the same are repeated', () => {
    const text = string({ unit: constantFrom('a', 'b', 'ü', '1'), maxLength: 3 })
    assert(
      property(array(option(text, { nil: undefined })), array(text), (texts, asked) => {
        expectSame(texts, [...asked, ...texts.flatMap((one) => one ?? [])])
      }),
    )
  })

  it('is found as well among texts that were made to meet in one place', () => {
    // Three characters of which the last undoes what the two before it did to an FNV-1a hash.
    const step = (mark: number, code: number) => Math.imul(mark ^ code, 0x01000193)
    const texts: string[] = []
    for (let pair = 0; texts.length < 300; pair++) {
      const [first, second] = [pair >>> 16, pair & 0xffff]
      const third = step(step(0x811c9dc5, first), second) ^ 0x1234
      if (third >>> 16 === 0) texts.push(String.fromCharCode(first, second, third))
    }
    expect(texts.length).toBe(300)
    expectSame([...texts, ...texts], [...texts, 'none'])
  })
})
