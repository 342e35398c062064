import { childrenOf, endOfString, endOfValue, skipSpace } from '../json-places.ts'
import { noEntries, type TextNode } from './text-node.ts'

/** The value of a valid JSON text, with places; what is inside is looked at when asked for. */
export const jsonNode = (text: string): TextNode => nodeAt(text, skipSpace(text, 0))

function nodeAt(text: string, start: number): TextNode {
  const end = endOfValue(text, start)
  const kind = text[start] === '{' ? 'map' : text[start] === '[' ? 'list' : 'scalar'
  if (kind === 'scalar') {
    const isNull = text.startsWith('null', start)
    return { kind, isFlow: true, start, end, style: 'double', isNull, entries: noEntries }
  }
  const entries = () =>
    [...childrenOf(text, start)].map(([name, { key, value }]) => {
      const node = nodeAt(text, value)
      const keyEnd = kind === 'map' ? endOfString(text, key) : key
      return { name, key: { start: key, end: keyEnd }, value: node }
    })
  return { kind, isFlow: true, start, end, entries }
}
