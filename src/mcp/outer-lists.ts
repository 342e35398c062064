import { isMap } from '../model/is-map.ts'
import { type Keep, shrink } from './shrink.ts'

/** Problems of the input come along with every answer; they are no part of what was asked. */
const ASIDE = 'warnings'
const ASIDE_ENTRIES = 3

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** The lists of an output that stand in no other list, by their path: what is counted and paged. */
export function outerLists(value: unknown, path = ''): [path: string, list: readonly unknown[]][] {
  if (Array.isArray(value)) return [[path, value]]
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    path === '' && key === ASIDE ? [] : outerLists(entry, join(path, key)),
  )
}

/** What stands at the top is said once, so it is cut less. */
const TOP_CHARACTERS = 600
const ofTheWhole = (keep: Keep, key: string): Keep => ({
  ...keep,
  characters: Math.max(keep.characters, TOP_CHARACTERS),
  ...(key === ASIDE ? { entries: ASIDE_ENTRIES } : {}),
})

/** Which entries of the outer lists are shown, and how what is in them and around them is cut. */
export interface Cut {
  parts: ReadonlyMap<string, readonly unknown[]>
  keep: Keep
  shortened: Set<string>
}

/** The value with its outer lists replaced by their parts. Its own keys all stay. */
export function withParts(
  value: Record<string, unknown>,
  cut: Cut,
  path = '',
): Record<string, unknown> {
  const { parts, keep, shortened } = cut
  const entries = Object.entries(value)
  const kept = path === '' ? entries : entries.slice(0, keep.keys)
  if (kept.length < entries.length) shortened.add(path)
  return Object.fromEntries(
    kept.map(([key, entry]) => {
      const here = join(path, key)
      const part = parts.get(here)
      if (part !== undefined) {
        return [key, part.map((one) => shrink(one, keep, shortened, `${here}[]`))]
      }
      if (isMap(entry)) return [key, withParts(entry, cut, here)]
      return [key, shrink(entry, path === '' ? ofTheWhole(keep, key) : keep, shortened, here)]
    }),
  )
}
