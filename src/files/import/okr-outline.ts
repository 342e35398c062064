import type { Item } from './markdown-blocks.ts'
import { ownerSaid } from './okr-words.ts'

/** An entry of a list with those inside of it. */
export interface Entry {
  item: Item
  children: Entry[]
}

/** Entries inside each other, by how far they are indented. A line of text that says who owns it
 *  stands inside the entry that it goes on, or below which it is indented. */
export function treeOf(items: readonly Item[]): Entry[] {
  const roots: Entry[] = []
  const open: Entry[] = []
  /** Those that are open for lines of text, which close none of them. */
  let above: readonly Entry[] = []
  for (const [i, item] of items.entries()) {
    const node = { item, children: [] }
    const holder = item.kind === 'text' ? ownedBy(item, above, items[i - 1]) : undefined
    while (open.length > 0 && (open.at(-1)?.item.indent ?? 0) >= item.indent) open.pop()
    const parent = item.kind === 'text' ? holder : open.at(-1)
    ;(parent?.children ?? roots).push(node)
    if (item.kind === 'item') {
      open.push(node)
      above = [...open]
    }
  }
  return roots
}

function ownedBy(
  { text, source, line }: Item,
  above: readonly Entry[],
  before: Item | undefined,
): Entry | undefined {
  if (ownerSaid(text) === undefined) return undefined
  // As Markdown goes on with an entry on the next line, however far that is indented.
  if (before?.kind === 'item' && before.line + 1 === line) return above.at(-1)
  const indent = source.search(/\S/)
  return above.findLast(({ item }) => item.indent < indent)
}

/** Whether an entry, or one inside of it, has a box. */
export const hasBox = ({ item, children }: Entry): boolean =>
  item.box !== null || children.some(hasBox)

/** An entry of a table of contents: a link into the page itself. */
export const isContentsLink = ({ raw }: Item): boolean =>
  /^\[.*\]\(#[^)]*\)+$/.test(raw) || /^\[\[.*\]\(#/.test(raw)
