import type { Writable } from '../../model/edit.ts'
import { type JsonLayout, jsonLayout, jsonLine, jsonLines } from './render-json.ts'
import { afterLast, isSpread, type Splice } from './splice.ts'
import { eolOf, indentAt, type TextNode } from './text-node.ts'

/** How the parts of a text are changed, in one of the two formats. */
export interface TextEditor {
  replace(nodes: readonly TextNode[], value: Writable): Splice[]
  addPair(nodes: readonly TextNode[], key: string, value: Writable): Splice[]
  addItem(nodes: readonly TextNode[], value: Writable): Splice[]
}

const last = (nodes: readonly TextNode[]): TextNode => {
  const node = nodes.at(-1)
  if (node === undefined) throw new RangeError('there is no node')
  return node
}

export function jsonEditor(text: string): TextEditor {
  const layout = jsonLayout(text, eolOf(text))
  const isOneLine = ({ start, end }: TextNode) => !text.slice(start, end).includes('\n')

  /** A value as its surroundings are written: on one line, or spread. */
  const written = (value: Writable, oneLine: boolean, indent: string): string =>
    oneLine || layout.step === '' ? jsonLine(value, layout) : jsonLines(value, layout, indent)

  const add = (node: TextNode, entry: (indent: string) => string): Splice[] => {
    if (node.entries().length > 0) return afterLast(text, node, layout.eol, layout.comma, entry)
    const indent = indentAt(text, node.start)
    return [
      layout.step === ''
        ? { start: node.start + 1, end: node.end - 1, text: entry('') }
        : { start: node.start + 1, end: node.end - 1, text: openedUp(entry, indent, layout) },
    ]
  }

  return {
    replace: (nodes, value) => {
      const { start, end } = last(nodes)
      const around = nodes.at(-2)
      const oneLine = around !== undefined && around.entries().length > 0 && !isSpread(around, text)
      return [{ start, end, text: written(value, oneLine, indentAt(text, start)) }]
    },
    addPair: (nodes, key, value) => {
      const node = last(nodes)
      const oneLine = node.entries().length > 0 && !isSpread(node, text)
      return add(
        node,
        (indent) => `${JSON.stringify(key)}:${layout.colon}${written(value, oneLine, indent)}`,
      )
    },
    addItem: (nodes, value) => {
      const node = last(nodes)
      const neighbour = node.entries().at(-1)?.value
      const oneLine = neighbour !== undefined && isOneLine(neighbour)
      return add(node, (indent) => written(value, oneLine, indent))
    },
  }
}

/** The inside of brackets that were empty. */
const openedUp = (
  entry: (indent: string) => string,
  indent: string,
  { eol, step }: JsonLayout,
): string => `${eol}${indent}${step}${entry(indent + step)}${eol}${indent}`
