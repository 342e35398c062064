import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
} from 'yaml'
import type { Path } from '../model/path.ts'
import type { Locate } from './document.ts'
import type { createLines } from './lines.ts'

/** Places in a YAML document. A value that comes through an alias stands at the alias. */
export function yamlPlaces(
  document: Document.Parsed | undefined,
  lines: ReturnType<typeof createLines>,
): Locate {
  const known = new WeakMap<YAMLMap, Map<unknown, Child>>()

  const childOf = (node: Node | null, part: string | number): Child | undefined => {
    if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part] as Node | undefined
      return item && { key: item, value: item }
    }
    if (!isMap(node)) return undefined
    const entries = known.get(node) ?? entriesOf(node)
    known.set(node, entries)
    return entries.get(part)
  }

  const find = (path: Path): { key: number; value: number; block: boolean } | undefined => {
    let node: Node | null = document?.contents ?? null
    let key = offsetOf(node) ?? 0
    for (const part of path) {
      if (isAlias(node)) break
      const child = childOf(node, part)
      if (child === undefined) return undefined
      key = offsetOf(child.key) ?? offsetOf(child.value) ?? key
      node = child.value
    }
    return { key, value: offsetOf(node) ?? key, block: isCollection(node) }
  }

  return {
    key: (path) => {
      const found = find(path)
      return found && lines(found.key)
    },
    value: (path) => {
      const found = find(path)
      if (found === undefined) return undefined
      const value = lines(found.value)
      const key = lines(found.key)
      return found.block && value.line > key.line ? key : value
    },
  }
}

const offsetOf = (node: Node | null): number | undefined => node?.range?.[0]

interface Child {
  key: Node | null
  value: Node | null
}

/** The entries of a map by their keys; of several with one key the last wins, as in the value. */
function entriesOf(map: YAMLMap): Map<unknown, Child> {
  const entries = new Map<unknown, Child>()
  for (const { key, value } of map.items) {
    if (isScalar(key)) entries.set(key.value, { key, value: value as Node | null })
  }
  return entries
}
