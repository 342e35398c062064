import { isMap } from './is-map.ts'

/** Where the entries of a list stand by one of their texts. */
export interface Positions {
  /** Position of the first entry that has a text. */
  first: (text: string) => number | undefined
  /** Positions of entries whose text an earlier one has. */
  repeated: readonly number[]
}

/** How many places are looked at for an entry on average, at most; beyond that texts were made to
 *  meet in one place. */
const MOST_STEPS = 8

/** Finds the entries of a list by a text of theirs; those without it are passed over. */
export function positionsBy<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string | undefined,
): Positions {
  const texts = items.map(textOf)
  return placed(texts) ?? mapped(texts)
}

/** A table of places in which each text goes to the first free one from where its characters send
 *  it: for a hundred thousand short texts it takes half as long as a Map. */
function placed(texts: readonly (string | undefined)[]): Positions | undefined {
  const size = 2 ** Math.ceil(Math.log2(texts.length + texts.length + 1))
  /** Position + 1 of the entry at a place; 0 where it is free. */
  const places = new Int32Array(size)
  const marks = new Int32Array(texts.length)
  const repeated: number[] = []
  let steps = 0

  /** The place of a text, else the free one for it. */
  const placeOf = (text: string, mark: number): number => {
    let place = mark & (size - 1)
    for (;;) {
      const position = (places[place] ?? 0) - 1
      if (position < 0 || (marks[position] === mark && texts[position] === text)) return place
      place = (place + 1) & (size - 1)
      steps++
    }
  }

  for (let position = 0; position < texts.length; position++) {
    const text = texts[position]
    if (text === undefined) continue
    const mark = markOf(text)
    marks[position] = mark
    const place = placeOf(text, mark)
    if (places[place] === 0) places[place] = position + 1
    else repeated.push(position)
    if (steps > MOST_STEPS * texts.length) return undefined
  }
  const first = (text: string) => {
    const found = places[placeOf(text, markOf(text))] ?? 0
    return found === 0 ? undefined : found - 1
  }
  return { first, repeated }
}

/** FNV-1a over the characters of a text, with the high bits mixed into the low ones. */
function markOf(text: string): number {
  let mark = 0x811c9dc5
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193)
  return mark ^ (mark >>> 15)
}

function mapped(texts: readonly (string | undefined)[]): Positions {
  const firsts = new Map<string, number>()
  const repeated: number[] = []
  for (const [position, text] of texts.entries()) {
    if (text === undefined) continue
    if (firsts.has(text)) repeated.push(position)
    else firsts.set(text, position)
  }
  return { first: (text) => firsts.get(text), repeated }
}

const textAt =
  (key: 'id' | 'name') =>
  (item: unknown): string | undefined =>
    isMap(item) && typeof item[key] === 'string' ? item[key] : undefined

/** Finds the entries of lists by a text. Lists of people are long and are asked when they are read
 *  and again when they are analysed: what was found is kept as long as its list. */
function keptPositions(textOf: (item: unknown) => string | undefined) {
  const found = new WeakMap<readonly unknown[], Positions>()
  return (items: readonly unknown[]): Positions => {
    const known = found.get(items) ?? positionsBy(items, textOf)
    found.set(items, known)
    return known
  }
}

/** Finds the entries of a list by their ids. */
export const positionsById = keptPositions(textAt('id'))

/** Finds the entries of a list by their names. */
export const positionsByName = keptPositions(textAt('name'))
