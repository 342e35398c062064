import type { Path } from '../../model/path.ts'
import type { Locate } from '../document.ts'
import type { TextPlace } from '../lines.ts'
import { isMap } from '../merge/traced.ts'

/** Where the entries of a document that is made from a file stand in it. */
export type Places = WeakMap<object, TextPlace>

/** Looks places up: that of the field where `fields` has it, that of the value itself or of its nearest parent that has one. */
export function locateBy(
  document: Readonly<Record<string, unknown>>,
  places: Places,
  start: TextPlace,
  fields: WeakMap<object, Record<string, TextPlace>> = new WeakMap(),
): Locate {
  const value = (path: Path): TextPlace => {
    let found = start
    let here: unknown = document
    for (const part of path) {
      if (!isMap(here) && !Array.isArray(here)) break
      found = fields.get(here)?.[part] ?? found
      here = (here as Record<string | number, unknown>)[part]
      if (typeof here === 'object' && here !== null) found = places.get(here) ?? found
    }
    return found
  }
  return { value, key: value }
}
