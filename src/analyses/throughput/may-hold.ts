import { SHORTEST_WORD, STEM_LETTERS } from '../../knowledge/word-matching.ts'

const LAST_ASCII = 0x7f
const NO_LETTER = 0

/** The letters and digits of ASCII, numbered from 1, small letters and capitals alike. */
const numbers = new Uint8Array(LAST_ASCII + 1)
for (const [index, letter] of '0123456789abcdefghijklmnopqrstuvwxyz'.split('').entries()) {
  numbers[letter.charCodeAt(0)] = index + 1
  numbers[letter.toUpperCase().charCodeAt(0)] = index + 1
}
const BASE = Math.max(...numbers) + 1

/** Tells whether a text may hold one of some stems, without cutting it into words: each stem is one
 *  number, as its letters are. Of text beyond ASCII it says that it may. */
export function mayHold(stems: Iterable<string>): (text: string) => boolean {
  const known = new Set<number>()
  for (const stem of stems) {
    let number = 0
    for (let at = 0; at < stem.length; at++)
      number = (number * BASE + (numbers[stem.charCodeAt(at)] ?? NO_LETTER)) | 0
    known.add(number)
  }
  return (text) => {
    let number = 0
    let letters = 0
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0
      if (code > LAST_ASCII) return true
      const letter = numbers[code] ?? NO_LETTER
      if (letter !== NO_LETTER) {
        if (letters < STEM_LETTERS) number = (number * BASE + letter) | 0
        letters++
        continue
      }
      if (letters >= SHORTEST_WORD && known.has(number)) return true
      number = 0
      letters = 0
    }
    return false
  }
}
