import { SHOWN_NAMES } from '../knowledge/shown-names.ts'
import { enumerated } from '../model/enumerated.ts'

/** Names as a sentence lists them: the first few, and how many more there are.
 *  @example listed(['a', 'b']) // => 'a and b'
 *  @example listed(['a', 'b', 'c', 'd', 'e']) // => 'a, b, c and 2 more' */
export const listed = (names: readonly string[]): string => enumerated(names, SHOWN_NAMES)

/** The same of things that are named when they are shown: there may be very many. */
export const listedBy = <T>(things: readonly T[], nameOf: (thing: T) => string): string =>
  listed(things.map((thing, i) => (i < SHOWN_NAMES ? nameOf(thing) : '')))
