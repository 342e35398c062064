import type { Block, Cell, Inline, ListItem } from '../../reports/document.ts'

/** Words that stand out. */
export const strong = (text: string): Cell => ({ kind: 'text', text, strong: true })

export const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text })

export const list = (items: readonly ListItem[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items,
})

export const textList = (texts: readonly Inline[]): Block => list(texts.map((text) => ({ text })))

/** A list of at most `limit` entries that says how many more there are and under which key. */
export function cappedList<T>(
  entries: readonly T[],
  limit: number,
  key: string,
  item: (entry: T) => ListItem,
): Block {
  const items = entries.slice(0, limit).map(item)
  const more = entries.length - items.length
  if (more > 0) items.push({ text: moreText(more, key) })
  return list(items)
}

/** Says where what a report leaves out can be read. */
export const moreText = (more: number, key: string): Inline => [
  `and ${more} more, all under `,
  { kind: 'code', text: key },
  ' in the JSON form',
]
