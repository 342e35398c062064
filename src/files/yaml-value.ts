import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Path } from '../model/path.ts'
import { DEPTH_LIMIT } from './document.ts'

export type ReportFault = (
  message: string,
  path: Path,
  offset: number,
  hint: string,
  /** Offset of the key that is given again. */
  first?: number,
) => void

/** Values that aliases may unfold to in one file: far more than anybody writes, and too few for a
 *  small file to fill the memory. */
const UNFOLD_LIMIT = 100_000

const KNOWN_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/

interface Conversion {
  report: ReportFault
  anchors: Map<string, Node>
  /** Anchored values that are being unfolded, outermost first. */
  unfolding: Node[]
  unfolded: number
  path: (string | number)[]
}

/** The plain value of a YAML document; aliases become copies. What has no place in a company
 *  document (tags, merge keys, keys that are no text or given twice) is reported and passed over. */
export function yamlValue(document: Document.Parsed, report: ReportFault): unknown {
  const conversion: Conversion = {
    report,
    anchors: new Map(),
    unfolding: [],
    unfolded: 0,
    path: [],
  }
  return convert(document.contents, conversion)
}

const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0

function convert(node: Node | null, conversion: Conversion): unknown {
  if (node === null) return null
  const { path, report, unfolding } = conversion
  if (unfolding.length > 0 && ++conversion.unfolded > UNFOLD_LIMIT) return null
  if (isAlias(node)) return unfold(node.source, node, conversion)
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor && unfolding.length === 0) {
    conversion.anchors.set(node.anchor, node)
  }
  if (node.tag && !KNOWN_TAG.test(node.tag)) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!')
    report(`a tag (${tag}) is not understood`, path, offsetOf(node), 'take the tag out')
    return null
  }
  if (isScalar(node)) return node.value
  if (path.length >= DEPTH_LIMIT) {
    const hint = `at most ${DEPTH_LIMIT} levels can be read`
    report('maps and lists are nested too deeply', path, offsetOf(node), hint)
    return null
  }
  if (isSeq(node)) {
    return node.items.map((item, index) => convertChild(item as Node, index, conversion))
  }
  return isMap(node) ? convertMap(node.items as Pair<Node, Node | null>[], conversion) : null
}

function convertChild(node: Node | null, name: string | number, conversion: Conversion): unknown {
  conversion.path.push(name)
  const value = convert(node, conversion)
  conversion.path.pop()
  return value
}

function convertMap(pairs: readonly Pair<Node, Node | null>[], conversion: Conversion): object {
  const map: Record<string, unknown> = {}
  const firsts = new Map<string, number>()
  for (const { key, value } of pairs) {
    const name = keyName(key, conversion)
    if (name === undefined) continue
    const first = firsts.get(name)
    if (first !== undefined) {
      const path = [...conversion.path, name]
      const message = `the key ${JSON.stringify(name)} is given twice`
      conversion.report(message, path, offsetOf(key), 'keep one of the two', first)
    }
    firsts.set(name, offsetOf(key))
    const child = convertChild(value, name, conversion)
    // Defined, not assigned: a key named __proto__ must stay a key.
    Object.defineProperty(map, name, {
      value: child,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return map
}

function keyName(key: Node | null, { path, report }: Conversion): string | undefined {
  if (isScalar(key) && typeof key.value === 'string') {
    if (key.value !== '<<') return key.value
    report(
      'merge keys (<<) are not read',
      [...path, '<<'],
      offsetOf(key),
      'write the keys out here',
    )
    return undefined
  }
  if (isScalar(key) && key.value !== null) {
    const found = JSON.stringify(key.value)
    const hint = `put it in quotes: "${found}"`
    report(`expected a text as key, found ${found}`, path, offsetOf(key), hint)
  } else {
    const found = isScalar(key) || key === null ? 'nothing' : isMap(key) ? 'a map' : 'a list'
    const hint = 'write a name before the colon, or put the value in quotes'
    report(`expected a text as key, found ${found}`, path, offsetOf(key), hint)
  }
  return undefined
}

function unfold(name: string, alias: Node, conversion: Conversion): unknown {
  const { anchors, path, report, unfolding } = conversion
  if (conversion.unfolded > UNFOLD_LIMIT) return null
  const target = anchors.get(name)
  if (target === undefined) {
    const hint = `put the text in quotes if it is meant to start with *: "*${name}"`
    report(`the alias *${name} has no anchor &${name} before it`, path, offsetOf(alias), hint)
    return null
  }
  if (unfolding.includes(target) || path.length >= DEPTH_LIMIT) {
    report(`the alias *${name} holds itself`, path, offsetOf(alias), 'write the value out')
    return null
  }
  unfolding.push(target)
  const value = convert(target, conversion)
  unfolding.pop()
  if (conversion.unfolded > UNFOLD_LIMIT && unfolding.length === 0) {
    const message = `the aliases (*) unfold to more than ${UNFOLD_LIMIT} values`
    report(message, path, offsetOf(alias), 'write the values out')
  }
  return value
}
