/** Names as a sentence has them; of more than `most` the first, and how many more there are.
 *  @example enumerated(['a', 'b', 'c']) // => 'a, b and c'
 *  @example enumerated(['a', 'b', 'c'], 1) // => 'a and 2 more' */
export function enumerated(names: readonly string[], most = names.length): string {
  const shown = names.slice(0, most)
  const rest = names.length - shown.length
  const last = rest > 0 ? `${rest} more` : (shown.pop() ?? '')
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}
