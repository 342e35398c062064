import type { Person } from './company.ts'
import { positionsBy, positionsById, positionsByName } from './positions.ts'

/** The position of the person whom the data call so. */
export type FindPerson = (written: string) => number | undefined

/** A name as it is compared where hands differ: its words in lower case; what has none as it is.
 *  @example foldedName(' Ana  ALBA') // => 'ana alba' */
export function foldedName(written: string): string {
  const plain = written.trim().toLowerCase()
  // The classes take a while to make: this file is read at every start.
  return plain.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? plain
}

const foldedOrNone = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : foldedName(written)

/** Finds people by a title that only one of them has. */
function bySoleTitle(
  people: readonly Person[],
  titleOf: (person: Person) => string | undefined,
): FindPerson {
  const { first, repeated } = positionsBy(people, titleOf)
  const shared = new Set(repeated.map((position) => titleOf(people[position] ?? {})))
  return (title) => (shared.has(title) ? undefined : first(title))
}

/** Finds people by id, else by name, else by a title that only one has; where none is written so, by
 *  the same in other case. Of several people of one name it is the first. Names and titles are gone
 *  through only where an id does not tell. Source: the contract on links and people. */
export function personFinder(people: readonly Person[]): FindPerson {
  const { first: byId } = positionsById(people)
  let byTitle: FindPerson | undefined
  let byFolded: readonly FindPerson[] | undefined
  return (written) => {
    const found = byId(written) ?? positionsByName(people).first(written)
    if (found !== undefined) return found
    byTitle ??= bySoleTitle(people, ({ title }) => title)
    const titled = byTitle(written)
    if (titled !== undefined) return titled
    byFolded ??= [
      positionsBy(people, ({ id }) => foldedOrNone(id)).first,
      positionsBy(people, ({ name }) => foldedOrNone(name)).first,
      bySoleTitle(people, ({ title }) => foldedOrNone(title)),
    ]
    const folded = foldedName(written)
    for (const find of byFolded) {
      const position = find(folded)
      if (position !== undefined) return position
    }
    return undefined
  }
}
