import { layKeyResult } from './key-result.ts'
import { matchThings } from './things.ts'
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

/** Lays a later state over an earlier one: the later wins key by key, what only the earlier has
 *  is kept, and things of the same id (else name, else title) are one thing at two dates.
 *  @param key the key under which the two stand */
export function overlay(earlier: Traced, later: Traced, key: string, merging: Merging): Traced {
  if (later.value === undefined) return earlier
  if (isMap(earlier.value) && isMap(later.value)) return overlayMaps(earlier, later, merging)
  if (isList(earlier.value) && isList(later.value))
    return overlayLists(earlier, later, key, merging)
  return later
}

function overlayMaps(earlier: Traced, later: Traced, merging: Merging): Traced {
  const { tracks } = merging
  const before = earlier.value as object
  const after = later.value as object
  const children = new Map<string, Traced>()
  for (const key of Object.keys(before)) {
    const child = childOf(earlier, key, tracks)
    const replaced = Object.hasOwn(after, key)
    children.set(key, replaced ? overlay(child, childOf(later, key, tracks), key, merging) : child)
  }
  for (const key of Object.keys(after)) {
    if (!children.has(key)) children.set(key, childOf(later, key, tracks))
  }
  return mapOf(children, later.origin, tracks)
}

function overlayLists(earlier: Traced, later: Traced, key: string, merging: Merging): Traced {
  const { tracks } = merging
  const before = entriesOf(earlier, tracks)
  const after = entriesOf(later, tracks)
  if (key === 'reported_on') return unite(before, after, later, merging)
  if (![...before, ...after].every(({ value }) => isMap(value))) return later
  const matches = matchThings(key, earlier.value as unknown[], later.value as unknown[])
  const states = [...before]
  const said: Said[] = []
  let known: Set<string> | undefined
  for (const [index, state] of after.entries()) {
    const match = matches[index] ?? -1
    const self = states[match]
    if (self !== undefined) {
      const thing = layThing(self, state, key, merging)
      states[match] = thing
      said.push({ state: thing, match })
    } else {
      known ??= new Set(before.map(({ value }) => JSON.stringify(value)))
      if (!known.has(JSON.stringify(state.value))) said.push({ state, match })
    }
  }
  return listOf(inOrder(states, said), later.origin, tracks)
}

/** What a later list says, and the position of its earlier self; -1 for what is new. */
interface Said {
  state: Traced
  match: number
}

/** The order of the later list where it has all that the earlier has. One that has few of them (a
 *  weekly count of one queue) tells no order: each new entry stands before what follows it there. */
function inOrder(states: readonly Traced[], said: readonly Said[]): Traced[] {
  if (said.filter(({ match }) => match >= 0).length === states.length) {
    return said.map(({ state }) => state)
  }
  const ahead = new Map<number, Traced[]>()
  let added: Traced[] = []
  for (const { state, match } of said) {
    if (match < 0) added.push(state)
    else {
      ahead.set(match, added)
      added = []
    }
  }
  return [...states.flatMap((state, index) => [...(ahead.get(index) ?? []), state]), ...added]
}

function layThing(earlier: Traced, later: Traced, list: string, merging: Merging): Traced {
  const both = overlay(earlier, later, list, merging)
  return list === 'key_results' ? layKeyResult(both, earlier, later, merging.tracks) : both
}

/** All days of both lists, each once, in order. */
function unite(
  before: readonly Traced[],
  after: readonly Traced[],
  later: Traced,
  { tracks }: Merging,
): Traced {
  const days = new Map<string, Traced>()
  for (const entry of [...before, ...after]) {
    const day = String(entry.value)
    if (!days.has(day)) days.set(day, entry)
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
  return listOf(sorted, later.origin, tracks)
}
