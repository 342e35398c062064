import { jsonBytes } from './limits.ts'

/** The part of a text from `start` that fits, cut at the end of a line where one is near.
 *  @returns the part and where the next one starts; null at the end */
export function textPage(
  text: string,
  start: number,
  limit: { characters: number; bytes: number },
): { part: string; next: number | null } {
  let end = Math.min(text.length, start + limit.characters)
  // Letters of several bytes: halving finds a part that fits in a few steps.
  while (jsonBytes(text.slice(start, end)) > limit.bytes)
    end = start + Math.floor((end - start) / 2)
  if (end === text.length) return { part: text.slice(start), next: null }
  const line = text.lastIndexOf('\n', end)
  const half = start + (end - start) / 2
  if (line > half) return { part: text.slice(start, line), next: line + 1 }
  // Half a pair of surrogates is no letter.
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1
  return { part: text.slice(start, end), next: end }
}
