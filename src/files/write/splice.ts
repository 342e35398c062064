import { indentAt, lineEnd, type TextNode } from './text-node.ts'

/** A piece of text in place of another. */
export interface Splice {
  start: number
  end: number
  text: string
}

export const spliced = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), text)

export const insertAt = (at: number, text: string): Splice => ({ start: at, end: at, text })

/** Whether each entry of a map or list in brackets has lines of its own: the closing bracket does
 *  not follow the last entry on its line. */
export function isSpread(node: TextNode, text: string): boolean {
  const last = node.entries().at(-1)
  return last !== undefined && text.slice(last.value.end, node.end).includes('\n')
}

const SPACE_OR_COMMENT = /(?:\s|#[^\n]*)*/y

/** Puts an entry behind the last one of a map or list in brackets.
 *  @param gap what stands between entries on one line, after the comma */
export function afterLast(
  text: string,
  node: TextNode,
  eol: string,
  gap: string,
  entry: (indent: string) => string,
): Splice[] {
  const last = node.entries().at(-1)
  if (last === undefined) throw new RangeError('there is no last entry')
  const { end } = last.value
  if (!isSpread(node, text)) return [insertAt(end, `,${gap}${entry('')}`)]
  const indent = indentAt(text, last.key.start)
  SPACE_OR_COMMENT.lastIndex = end
  SPACE_OR_COMMENT.exec(text)
  const hasComma = text[SPACE_OR_COMMENT.lastIndex] === ','
  const at = lineEnd(text, hasComma ? SPACE_OR_COMMENT.lastIndex : end)
  const added = insertAt(at, `${eol}${indent}${entry(indent)}${hasComma ? ',' : ''}`)
  if (hasComma) return [added]
  return at === end ? [insertAt(at, `,${added.text}`)] : [insertAt(end, ','), added]
}
