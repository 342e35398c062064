import type { Path } from '../../model/path.ts'

/** A value of a JSON or YAML text, with where it stands. */
export interface TextNode {
  kind: 'map' | 'list' | 'scalar'
  /** Written in brackets, as all of JSON is. */
  isFlow: boolean
  start: number
  end: number
  /** How a scalar is written. A YAML block scalar ends with the line break that closes it. */
  style?: 'plain' | 'single' | 'double' | 'block'
  isNull?: boolean
  /** Why it cannot be changed here: an anchor, an alias or a tag. */
  fixed?: string
  entries(): readonly TextEntry[]
}

export interface TextEntry {
  name: string | number
  /** Where the key starts and ends; in lists, where the value starts. */
  key: { start: number; end: number }
  value: TextNode
}

export const noEntries = (): readonly TextEntry[] => []

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end === -1) return text.length
  return end > at && text[end - 1] === '\r' ? end - 1 : end
}

/** The line break that the text uses. */
export const eolOf = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n'

/** The spaces at the start of the line of an offset. */
export const indentAt = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? ''

/** Where what a value says ends; in YAML, blank lines and comments after it may belong to it. */
export function contentEnd(node: TextNode, text: string): number {
  const last = node.isFlow ? undefined : node.entries().at(-1)
  if (last !== undefined) return Math.max(last.key.end, contentEnd(last.value, text))
  if (node.style !== 'block' || text[node.end - 1] !== '\n') return node.end
  return node.end - (text[node.end - 2] === '\r' ? 2 : 1)
}

/** As far along a path as the text goes: the nodes passed, outermost first, and what is left. */
export function follow(root: TextNode, path: Path): { nodes: TextNode[]; rest: Path } {
  const nodes = [root]
  let node = root
  for (const [depth, part] of path.entries()) {
    // Of keys given twice the last counts, as in the value.
    const entry = node.entries().findLast(({ name }) => name === part)
    if (entry === undefined) return { nodes, rest: path.slice(depth) }
    node = entry.value
    nodes.push(node)
  }
  return { nodes, rest: [] }
}
