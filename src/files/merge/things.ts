import { type Fields, isMap } from './traced.ts'

/** What tells the entries of a list apart, for lists whose entries have no id, name or title. */
const OWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  metric_history: ['metric', 'on'],
  meetings: ['meeting', 'on'],
  cadence: ['meeting'],
  pipeline: ['stage'],
  raci: ['process', 'task'],
  accepted: ['finding'],
  checklist: ['item'],
}

const ORDINARY = ['id', 'name', 'title']

/** Pairs the entries of two states of a list that are the same thing: same id, else same name,
 *  else same title. Gives for each later entry the position of its earlier self, or -1. */
export function matchThings(
  list: string,
  earlier: readonly unknown[],
  later: readonly unknown[],
): number[] {
  const marksOf = Object.hasOwn(OWN_KEYS, list)
    ? (item: Fields) => ownMark(item, OWN_KEYS[list] ?? [])
    : ordinaryMarks
  const known = new Map<string, number[]>()
  for (const [index, item] of earlier.entries()) {
    for (const mark of isMap(item) ? marksOf(item) : []) {
      const indices = known.get(mark)
      if (indices === undefined) known.set(mark, [index])
      else indices.push(index)
    }
  }
  const taken = new Set<number>()
  const isSame = (index: number, item: Fields): boolean => {
    const other = earlier[index]
    return !taken.has(index) && isMap(other) && !differentIds(other, item)
  }
  return later.map((item) => {
    if (!isMap(item)) return -1
    for (const mark of marksOf(item)) {
      const indices = known.get(mark) ?? []
      while (indices[0] !== undefined && taken.has(indices[0])) indices.shift()
      const match = indices.find((index) => isSame(index, item))
      if (match !== undefined) {
        taken.add(match)
        return match
      }
    }
    return -1
  })
}

const differentIds = (a: Fields, b: Fields): boolean =>
  a.id !== undefined && b.id !== undefined && a.id !== b.id

const ordinaryMarks = (item: Fields): string[] =>
  ORDINARY.filter((key) => typeof item[key] === 'string').map(
    (key) => `${key}\n${String(item[key])}`,
  )

function ownMark(item: Fields, keys: readonly string[]): string[] {
  return keys.every((key) => item[key] !== undefined)
    ? [keys.map((key) => String(item[key])).join('\n')]
    : []
}
