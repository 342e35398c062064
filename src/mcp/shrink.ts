import { isMap } from '../model/is-map.ts'

/** How much of each list, map and text is kept. */
export interface Keep {
  entries: number
  keys: number
  characters: number
}

export const everything: Keep = { entries: Infinity, keys: Infinity, characters: Infinity }

const clip = (text: string, characters: number): string =>
  text.length <= characters ? text : `${text.slice(0, characters)}…`

/** A value with its lists, maps and texts cut, and the paths at which something was left out
 *  (positions in lists are written `[]`). */
export function shrink(value: unknown, keep: Keep, shortened: Set<string>, path = ''): unknown {
  if (typeof value === 'string') {
    if (value.length > keep.characters) shortened.add(path)
    return clip(value, keep.characters)
  }
  if (Array.isArray(value)) {
    if (value.length > keep.entries) shortened.add(path)
    return value.slice(0, keep.entries).map((entry) => shrink(entry, keep, shortened, `${path}[]`))
  }
  if (!isMap(value)) return value
  const entries = Object.entries(value)
  if (entries.length > keep.keys) shortened.add(path)
  return Object.fromEntries(
    entries
      .slice(0, keep.keys)
      .map(([key, entry]) => [
        clip(key, keep.characters),
        shrink(entry, keep, shortened, path === '' ? key : `${path}.${key}`),
      ]),
  )
}
