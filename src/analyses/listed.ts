import { SHOWN_NAMES } from '../knowledge/shown-names.ts'

/** Names as a sentence lists them: the first few, and how many more there are.
 *  @example listed(['a', 'b']) // => 'a and b'
 *  @example listed(['a', 'b', 'c', 'd', 'e']) // => 'a, b, c and 2 more' */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES)
  const rest = names.length - shown.length
  const last = rest > 0 ? `${rest} more` : (shown.pop() ?? '')
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** The same of things that are named when they are shown: there may be very many. */
export const listedBy = <T>(things: readonly T[], nameOf: (thing: T) => string): string =>
  listed(things.map((thing, i) => (i < SHOWN_NAMES ? nameOf(thing) : '')))
