import { type Path, valueAt } from '../../model/path.ts'
import type { CompanyDocument } from '../document.ts'
import type { Loaded } from '../load.ts'
import { isMap, type Origin } from '../merge/traced.ts'
import type { TextEdit } from './edit-text.ts'

/** The document in which an edit takes place, and the path in it. Without a document, the key is
 *  new to the company. */
export interface EditPlace {
  document: CompanyDocument | undefined
  path: Path
}

const standsThere = ({ document, path }: Origin): unknown => valueAt(document.value, path)

/** Finds out of which document a place of the merged company is. */
export function placeOfEdit({ kind, path }: TextEdit, loaded: Loaded): EditPlace {
  const held = kind === 'append' ? listAt(path, loaded) : valueOwn(path, loaded)
  if (held !== undefined) return held
  const { company } = loaded.situation
  for (let depth = path.length - 1; depth > 0; depth--) {
    const above = path.slice(0, depth)
    if (!isMap(valueAt(company, above))) continue
    const origin = loaded.originOf(above)
    if (isMap(standsThere(origin))) {
      return { document: origin.document, path: [...origin.path, ...path.slice(depth)] }
    }
  }
  return { document: undefined, path }
}

/** A list that several documents hold is one after the other: what is added comes after the last
 *  entry that stands in one of them. Check-ins that name their key result stand elsewhere, in a sheet
 *  perhaps: what is added to that key result begins a list of its own. */
function listAt(path: Path, { situation, originOf }: Loaded): EditPlace | undefined {
  const list = valueAt(situation.company, path)
  if (!Array.isArray(list)) return undefined
  for (let index = list.length - 1; index >= 0; index--) {
    const { document, path: entry } = originOf([...path, index])
    if (entry[0] === 'check_ins' && path.length > 1) continue
    const above = entry.slice(0, -1)
    if (typeof entry.at(-1) === 'number' && Array.isArray(valueAt(document.value, above))) {
      return { document, path: above }
    }
  }
  const origin = originOf(path)
  return Array.isArray(standsThere(origin)) ? origin : undefined
}

/** A value that stands at its own key: one that a newer check-in gave does not. */
function valueOwn(path: Path, { situation, originOf }: Loaded): EditPlace | undefined {
  if (valueAt(situation.company, path) === undefined) return undefined
  const origin = originOf(path)
  const isOwn = origin.path.at(-1) === path.at(-1) || typeof path.at(-1) === 'number'
  return isOwn && origin.on === undefined && standsThere(origin) !== undefined ? origin : undefined
}
