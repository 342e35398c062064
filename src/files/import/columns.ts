import { plainColumn } from '../tables/plain-column.ts'

/** Which columns of a header are called by one of the names that each key lists, best first; the
 *  positions that a key has are in the order of its names. */
export function columnsNamed<Key extends string>(
  header: readonly string[],
  names: Readonly<Record<Key, readonly string[]>>,
): Map<Key, number[]> {
  const plain = header.map(plainColumn)
  const taken = new Set<number>()
  const found = new Map<Key, number[]>()
  for (const key of Object.keys(names) as Key[]) {
    const positions = names[key].flatMap((name) =>
      plain.flatMap((written, position) =>
        written === name && !taken.has(position) ? [position] : [],
      ),
    )
    for (const position of positions) taken.add(position)
    if (positions.length > 0) found.set(key, positions)
  }
  return found
}
