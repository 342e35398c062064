/** The first `count` items of a list in some order; of very many items that is far less than to sort
 *  all. Between equals the earlier one comes first.
 *  @example firstOf([3, 1, 2], 2, (a, b) => a - b) // => [1, 2] */
export function firstOf<Item>(
  list: readonly Item[],
  count: number,
  compare: (a: Item, b: Item) => number,
): Item[] {
  const first: Item[] = []
  for (const item of list) {
    const last = first.at(-1)
    if (first.length === count && last !== undefined && compare(item, last) >= 0) continue
    const place = first.findIndex((other) => compare(item, other) < 0)
    first.splice(place === -1 ? first.length : place, 0, item)
    if (first.length > count) first.pop()
  }
  return first
}
