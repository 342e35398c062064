import { isMap } from './is-map.ts'

/** Where the entries of a list stand by one of their texts. */
export interface Positions {
  /** Position of the first entry that has a text. */
  first(text: string): number | undefined
  /** Positions of entries whose text an earlier one has. */
  repeated: readonly number[]
}

/** Finds the entries of a list by a text of theirs; those without it are passed over. */
export function positionsBy<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string | undefined,
): Positions {
  const firsts = new Map<string, number>()
  const repeated: number[] = []
  for (let position = 0; position < items.length; position++) {
    const text = textOf(items[position] as Item)
    if (text === undefined) continue
    if (firsts.has(text)) repeated.push(position)
    else firsts.set(text, position)
  }
  return { first: (text) => firsts.get(text), repeated }
}

const idOf = (item: unknown): string | undefined =>
  isMap(item) && typeof item.id === 'string' ? item.id : undefined

const byId = new WeakMap<readonly unknown[], Positions>()

/** Finds the entries of a list by their ids. Lists of people are long and are asked when they are
 *  read and again when they are analysed: what was found is kept as long as its list. */
export function positionsById(items: readonly unknown[]): Positions {
  const known = byId.get(items) ?? positionsBy(items, idOf)
  byId.set(items, known)
  return known
}
