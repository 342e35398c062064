import { SHORTEST_WORD, STEM_LETTERS } from '../knowledge/word-matching.ts'
import { wordsOf } from '../model/plain-name.ts'

const LAST_ASCII = 0x7f

const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** Words of a text in lower case that are not too short, cut to their stems. Plain ASCII, which
 *  most of very many titles are, is read without a regular expression. */
export function stemList(text: string): string[] {
  const stems: string[] = []
  const lower = text.toLowerCase()
  let start = 0
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0
    if (code > LAST_ASCII) return wordsOf(lower).flatMap(stemOf)
    if (isAsciiWord(code)) continue
    if (at - start >= SHORTEST_WORD)
      stems.push(lower.slice(start, Math.min(at, start + STEM_LETTERS)))
    start = at + 1
  }
  return stems
}

const stemOf = (word: string): string[] =>
  word.length >= SHORTEST_WORD ? [word.slice(0, STEM_LETTERS)] : []

/** Stems of the words that carry meaning. */
export const stemsOf = (text: string): Set<string> => new Set(stemList(text))

/** How many stems two texts share.
 *  @example sharedWords('Certificate expiry watch', 'expired interface certificate') // => 2 */
export function sharedWords(one: string, other: string): number {
  const stems = stemsOf(other)
  let shared = 0
  for (const stem of stemsOf(one)) if (stems.has(stem)) shared++
  return shared
}
