import type { Item } from './markdown-blocks.ts'

/** An entry of a list with those inside of it. */
export interface Entry {
  item: Item
  children: Entry[]
}

/** Entries inside each other, by how far they are indented. */
export function treeOf(items: readonly Item[]): Entry[] {
  const roots: Entry[] = []
  const open: Entry[] = []
  for (const item of items) {
    const node = { item, children: [] }
    while (open.length > 0 && (open.at(-1)?.item.indent ?? 0) >= item.indent) open.pop()
    const parent = item.kind === 'text' ? undefined : open.at(-1)
    ;(parent?.children ?? roots).push(node)
    if (item.kind === 'item') open.push(node)
  }
  return roots
}

/** Whether an entry, or one inside of it, has a box. */
export const hasBox = ({ item, children }: Entry): boolean =>
  item.box !== null || children.some(hasBox)

/** An entry of a table of contents: a link into the page itself. */
export const isContentsLink = ({ raw }: Item): boolean =>
  /^\[.*\]\(#[^)]*\)+$/.test(raw) || /^\[\[.*\]\(#/.test(raw)
