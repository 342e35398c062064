import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml'
import { YAML_OPTIONS } from '../parse-yaml.ts'
import { noEntries, type TextEntry, type TextNode } from './text-node.ts'

const STYLES: Readonly<Record<string, NonNullable<TextNode['style']>>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}

/** The value of a YAML text that was read without problems, with places; undefined where the text
 *  holds comments only. */
export function yamlNode(text: string): TextNode | undefined {
  const documents = parseAllDocuments(text, YAML_OPTIONS)
  for (const document of documents) {
    const contents = document.contents as Node | null
    if (contents?.range && (isCollection(contents) || contents.range[1] > contents.range[0])) {
      return asTextNode(contents, text)
    }
  }
  return undefined
}

function asTextNode(node: Node | null, text: string): TextNode {
  const [start = 0, end = 0] = node?.range ?? []
  const common = { start, end, ...fixed(node) }
  if (isCollection(node)) {
    const isFlow = node.flow === true
    if (isMap(node)) {
      const pairs = node.items as Pair<Node, Node | null>[]
      const entries = () => pairs.map((pair) => asEntry(pair, text))
      return { ...common, kind: 'map', isFlow, entries }
    }
    const entries = () => (node.items as Node[]).map((item, name) => asItem(item, name, text))
    return { ...common, kind: 'list', isFlow, entries }
  }
  const style = isScalar(node) ? (STYLES[node.type ?? ''] ?? 'plain') : 'plain'
  const isNull = node === null || (isScalar(node) && node.value === null)
  return { ...common, kind: 'scalar', isFlow: false, style, isNull, entries: noEntries }
}

function fixed(node: Node | null): { fixed?: string } {
  if (isAlias(node)) return { fixed: 'an alias (*)' }
  if (node !== null && 'anchor' in node && node.anchor) return { fixed: 'an anchor (&)' }
  return node?.tag && isScalar(node) && node.tag !== undefined ? { fixed: 'a tag (!)' } : {}
}

function asEntry({ key, value }: Pair<Node, Node | null>, text: string): TextEntry {
  const [start = 0, end = 0] = key.range ?? []
  const name = isScalar(key) ? String(key.value) : ''
  const node = asTextNode(value, text)
  // Nothing is written after the colon: that is where a value would stand.
  const after = text.indexOf(':', end) + 1
  const isEmpty = node.isNull === true && node.start === node.end
  return {
    name,
    key: { start, end },
    value: isEmpty ? { ...node, start: after, end: after } : node,
  }
}

function asItem(item: Node, name: number, text: string): TextEntry {
  const value = asTextNode(item, text)
  return { name, key: { start: value.start, end: value.start }, value }
}
