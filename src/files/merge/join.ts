import { countCompanyKeys } from '../../model/generated/validate-company.js'
import type { Path } from '../../model/path.ts'
import { quoted } from '../found-words.ts'
import {
  childOf,
  entriesOf,
  isList,
  isMap,
  listOf,
  type Merging,
  mapOf,
  type Traced,
} from './traced.ts'

/** Keys about a document, not about the company: each document may have its own. */
const OF_DOCUMENTS = new Set(['$schema', 'imported_from'])

/** One value out of parts that are all of the same day: maps join key by key, lists join in the
 *  order of the parts, and a scalar must be the same wherever it is given. */
export function joinValues(parts: readonly Traced[], path: Path, merging: Merging): Traced {
  const [first, ...others] = parts
  if (first === undefined) throw new RangeError('nothing to join')
  if (others.length === 0) return first
  const { tracks } = merging
  if (parts.every(({ value }) => isMap(value))) {
    return mapOf(joinKeys(parts, path, merging), first.origin, tracks)
  }
  if (parts.every(({ value }) => isList(value))) {
    return listOf(
      parts.flatMap((part) => entriesOf(part, tracks)),
      first.origin,
      tracks,
    )
  }
  for (const other of others) {
    if (other.value !== first.value) report(first, other, path, merging)
  }
  return first
}

function joinKeys(parts: readonly Traced[], path: Path, merging: Merging): [string, Traced][] {
  const children = new Map<string, Traced[]>()
  for (const part of parts) {
    for (const key of Object.keys(part.value as object)) {
      const child = childOf(part, key, merging.tracks)
      const known = children.get(key)
      if (known === undefined) children.set(key, [child])
      else if (path.length > 0 || !OF_DOCUMENTS.has(key)) known.push(child)
    }
  }
  return [...children].map(([key, found]) => [key, joinValues(found, [...path, key], merging)])
}

function report(first: Traced, other: Traced, path: Path, merging: Merging): void {
  const message = `${written(other.value)} here, but ${written(first.value)}`
  if (isReadAt(path, other.value)) {
    const hint = 'keep one of the two, or say of which day each file is (as_of: YYYY-MM-DD)'
    merging.conflict(first.origin, other.origin, message, hint)
  } else {
    const hint = 'nothing reads this key; name a file that is no company data in .cooignore'
    merging.conflict(first.origin, other.origin, message, hint, 'warning')
  }
}

/** Whether anything reads a value of a sound document: the company has its key. */
const isReadAt = (path: Path, value: unknown): boolean =>
  countCompanyKeys(
    path.reduceRight((held, key) => (typeof key === 'number' ? [held] : { [key]: held }), value),
  ) !== -1

/** A value as a conflict names it. */
export function written(value: unknown): string {
  if (isMap(value)) return 'a map'
  if (isList(value)) return 'a list'
  return typeof value === 'string' ? quoted(value) : String(value)
}
