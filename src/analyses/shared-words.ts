import { SHORTEST_WORD, STEM_LETTERS } from '../knowledge/word-matching.ts'

const WORD = /[\p{L}\p{N}]+/gu

/** Stems of the words that carry meaning. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (word.length >= SHORTEST_WORD) stems.add(word.slice(0, STEM_LETTERS))
  }
  return stems
}

/** How many stems two texts share.
 *  @example sharedWords('Certificate expiry watch', 'expired interface certificate') // => 2 */
export function sharedWords(one: string, other: string): number {
  const stems = stemsOf(other)
  let shared = 0
  for (const stem of stemsOf(one)) if (stems.has(stem)) shared++
  return shared
}

/** A name as it is compared: lower case, without marks, single spaces.
 *  @example plainName('Support Hours ') // => 'support hours' */
export const plainName = (name: string): string => (name.toLowerCase().match(WORD) ?? []).join(' ')
