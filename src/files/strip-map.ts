import type { Path } from '../model/path.ts'

export interface Stripped {
  /** Keys of all maps, before anything was taken out. */
  keys: number
  /** Paths of the keys named `__proto__`, which are taken out. */
  refused: Path[]
}

/** Takes out of all maps, in place, the keys that are null (which means "not given") and the one
 *  name that would change what an object is. Entries of lists stay, so that positions hold. */
export function stripMap(value: unknown): Stripped {
  const stripped: Stripped = { keys: 0, refused: [] }
  strip(value, [], stripped)
  return stripped
}

function strip(value: unknown, path: (string | number)[], stripped: Stripped): void {
  if (value === null || typeof value !== 'object') return
  const isList = Array.isArray(value)
  const entries = value as Record<string, unknown>
  for (const key of Object.keys(value)) {
    if (!isList) stripped.keys++
    if (!isList && (key === '__proto__' || entries[key] === null)) {
      if (key === '__proto__') stripped.refused.push([...path, key])
      delete entries[key]
      continue
    }
    path.push(isList ? Number(key) : key)
    strip(entries[key], path, stripped)
    path.pop()
  }
}

/** Whether maps and lists are inside each other more than `limit` deep (or in a circle). */
export function isDeeperThan(value: unknown, limit: number): boolean {
  if (value === null || typeof value !== 'object') return false
  if (limit === 0) return true
  return Object.values(value).some((child) => isDeeperThan(child, limit - 1))
}
