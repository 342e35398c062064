import type { Writable } from '../../model/edit.ts'
import type { TextEditor } from './edit-json.ts'
import { yamlFlow, yamlItem, yamlKey, yamlPair, yamlRequoted, yamlScalar } from './render-yaml.ts'
import { afterLast, insertAt, type Splice } from './splice.ts'
import { contentEnd, eolOf, lineEnd, lineStart, type TextNode } from './text-node.ts'

export function yamlEditor(text: string): TextEditor {
  const eol = eolOf(text)

  /** Lines below the line of an offset, each indented. */
  const below = (at: number, indent: string, lines: readonly string[]): Splice =>
    insertAt(lineEnd(text, at), lines.map((line) => eol + indent + line).join(''))

  const columnOf = (at: number): string => ' '.repeat(at - lineStart(text, at))

  const inBrackets = (nodes: readonly TextNode[]): boolean => nodes.some(({ isFlow }) => isFlow)

  /** Nothing is written there, or empty brackets. */
  const isHollow = (node: TextNode): boolean =>
    node.isNull === true || (node.isFlow && node.entries().length === 0)

  const scalar = (node: TextNode, value: string | number | boolean, inFlow: boolean): Splice => {
    const { start, end, style } = node
    if (style === 'block') {
      const written = yamlScalar(value, false) + text.slice(contentEnd(node, text), end)
      return { start, end, text: written }
    }
    const isQuoted = style === 'single' || style === 'double'
    const written =
      isQuoted && typeof value === 'string' ? yamlRequoted(value, style) : yamlScalar(value, inFlow)
    const before = start === end && text[start - 1] !== ' ' ? ' ' : ''
    const after = start === end && /[^\s,\]}]/.test(text[end] ?? '') ? ' ' : ''
    return { start, end, text: before + written + after }
  }

  /** A map or list in place of nothing, on the lines below its key. */
  const filled = (nodes: readonly TextNode[], node: TextNode, value: Writable): Splice[] => {
    const around = nodes.at(-2)
    const key = around?.entries().find((entry) => entry.value.start === node.start)?.key
    if (key === undefined) return [{ start: node.start, end: node.end, text: yamlFlow(value) }]
    const [, ...lines] = yamlPair('key', value)
    if (lines.length === 0)
      return [{ start: node.start, end: node.end, text: ` ${yamlFlow(value)}` }]
    const colon = text.indexOf(':', key.end) + 1
    return [{ start: colon, end: node.end, text: '' }, below(node.end, columnOf(key.start), lines)]
  }

  const replace: TextEditor['replace'] = (nodes, value) => {
    const node = nodes.at(-1)
    if (node === undefined) return []
    const inFlow = inBrackets(nodes.slice(0, -1))
    if (typeof value !== 'object') return [scalar(node, value, inFlow)]
    if (isHollow(node) && !inFlow) return filled(nodes, node, value)
    return [{ start: node.start, end: contentEnd(node, text), text: yamlFlow(value) }]
  }

  return {
    replace,
    addPair: (nodes, key, value) => {
      const node = nodes.at(-1)
      if (node === undefined) return []
      const inFlow = inBrackets(nodes)
      const [first] = node.entries()
      if (first === undefined) return replace(nodes, { [key]: value })
      if (!inFlow)
        return [below(contentEnd(node, text), columnOf(first.key.start), yamlPair(key, value))]
      return afterLast(text, node, eol, ' ', () => `${yamlKey(key)}: ${yamlFlow(value)}`)
    },
    addItem: (nodes, value) => {
      const node = nodes.at(-1)
      if (node === undefined) return []
      const entries = node.entries()
      const [last, before] = [entries.at(-1), entries.at(-2)]
      if (last === undefined) return replace(nodes, [value])
      if (inBrackets(nodes)) return afterLast(text, node, eol, ' ', () => yamlFlow(value))
      const at = contentEnd(node, text)
      const dash = text.lastIndexOf('-', last.value.start - 1)
      const gap = text.slice(dash + 1, last.value.start)
      const like = last.value.isFlow ? 'flow' : last.value.kind === 'map' ? 'block' : 'short'
      const lines = yamlItem(value, like, `-${/^ +$/.test(gap) ? gap : ' '}`)
      const isApart =
        before !== undefined &&
        /\n[ \t]*\r?\n/.test(text.slice(contentEnd(before.value, text), dash))
      const added = below(at, columnOf(dash), lines)
      return [isApart ? { ...added, text: eol + added.text } : added]
    },
  }
}
