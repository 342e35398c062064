/** Edits (a letter more, less, other, or two swapped) that make one word of the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      const changed = (last[j - 1] ?? 0) + (same ? 0 : 1)
      let best = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[to.length] ?? 0
}

/** Names as if written by one hand: `currentValue` and `Current Value` are `current_value`. */
const asKey = (word: string): string =>
  word
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase()

/** Letters that may follow a known word: `weekly` is `week`. */
const ENDING = 3

/** The known word that was probably meant. Undefined where none is near.
 *  @param letters one of so many letters may differ
 *  @example nearestWord('curent_value', ['target_value', 'current_value']) // => 'current_value' */
export function nearestWord(
  word: string,
  known: readonly string[],
  letters = 3,
): string | undefined {
  const meant = asKey(word.slice(0, 100))
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const isLonger =
      meant !== candidate &&
      meant.startsWith(candidate) &&
      meant.length <= candidate.length + ENDING
    const distance = isLonger ? 1 : editDistance(meant, candidate)
    const limit = Math.floor((Math.min(meant.length, candidate.length) + 1) / letters)
    if (distance <= limit && distance < least) {
      nearest = candidate
      least = distance
    }
  }
  return nearest
}
