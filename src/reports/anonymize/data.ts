import type { Hide } from './hide.ts'
import { rangeWords } from './range.ts'

/** Data fit to leave the company: the same keys, every number a range in words, every text without
 *  figures and names. Yes and no stay; so do keys, but for those that are names themselves. */
export function hideData(data: unknown, hide: Hide): unknown {
  if (typeof data === 'number') return rangeWords(data)
  if (typeof data === 'string') return hide(data)
  if (Array.isArray(data)) return data.map((item) => hideData(item, hide))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [hide(key), hideData(value, hide)]),
  )
}
