import { type Fields, type Step, setOwn, type Tracks } from './traced.ts'

/** A list without the entries for which `edit` gives undefined, and with what it gives for the
 *  others; the same list where nothing changes. */
export function editList(
  list: readonly unknown[],
  edit: (item: unknown) => unknown,
  tracks: Tracks,
): readonly unknown[] {
  let copy: unknown[] | undefined
  const steps = new Map<number, Step>()
  for (let index = 0; index < list.length; index++) {
    const item = list[index]
    const edited = edit(item)
    if (edited === item && copy === undefined) continue
    copy ??= list.slice(0, index)
    if (edited === undefined) continue
    if (copy.length !== index) steps.set(copy.length, { path: [index] })
    copy.push(edited)
  }
  if (copy === undefined) return list
  if (steps.size > 0) tracks.set(copy, steps)
  return copy
}

/** A copy of a map with some keys changed; undefined takes a key out. */
export function editMap(map: Fields, changes: Fields, tracks: Tracks): Fields {
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(map)) {
    const value = Object.hasOwn(changes, key) ? changes[key] : map[key]
    if (value !== undefined) setOwn(copy, key, value)
  }
  for (const key of Object.keys(changes)) {
    if (changes[key] !== undefined && !Object.hasOwn(map, key)) setOwn(copy, key, changes[key])
  }
  const steps = tracks.get(map)
  if (steps !== undefined) tracks.set(copy, new Map(steps))
  return copy
}

/** A map whose list at `key` was edited; the same map where there is none or nothing changes. */
export function editListIn(
  map: Fields,
  key: string,
  edit: (item: unknown) => unknown,
  tracks: Tracks,
): Fields {
  const list = map[key]
  if (!Array.isArray(list)) return map
  const edited = editList(list, edit, tracks)
  return edited === list ? map : editMap(map, { [key]: edited }, tracks)
}
