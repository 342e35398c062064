import type { Person } from './company.ts'
import { plainName } from './plain-name.ts'
import { positionsBy, positionsById, positionsByName } from './positions.ts'
import { plainTurned } from './turned-name.ts'

/** The position of the person whom the data call so. */
export type FindPerson = (written: string) => number | undefined

const plainOrNone = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : plainName(written)

/** Finds people by a title that only one of them has. */
function bySoleTitle(
  people: readonly Person[],
  titleOf: (person: Person) => string | undefined,
): FindPerson {
  const { first, repeated } = positionsBy(people, titleOf)
  const shared = new Set(repeated.map((position) => titleOf(people[position] ?? {})))
  return (title) => (shared.has(title) ? undefined : first(title))
}

const finders = new WeakMap<readonly Person[], FindPerson>()

/** "The CEO" is written of the title "CEO". */
const ARTICLE = /^(?:the|our) /

/** Finds people by id, else by name, else by a title that only one has; where none is written so, by
 *  the same in other case, else with the last name first. Of several people of one name it is the
 *  first. Names and titles are gone through only where an id does not tell, and once for each list.
 *  Source: the contract on links and people. */
export function personFinder(people: readonly Person[]): FindPerson {
  const known = finders.get(people) ?? newFinder(people)
  finders.set(people, known)
  return known
}

function newFinder(people: readonly Person[]): FindPerson {
  const { first: byId } = positionsById(people)
  let byTitle: FindPerson | undefined
  let byPlainTitle: FindPerson | undefined
  let byPlain: readonly FindPerson[] | undefined
  let byTurned: FindPerson | undefined
  return (written) => {
    const found = byId(written) ?? positionsByName(people).first(written)
    if (found !== undefined) return found
    byTitle ??= bySoleTitle(people, ({ title }) => title)
    const titled = byTitle(written)
    if (titled !== undefined) return titled
    byPlainTitle ??= bySoleTitle(people, ({ title }) => plainOrNone(title))
    byPlain ??= [
      positionsBy(people, ({ id }) => plainOrNone(id)).first,
      positionsBy(people, ({ name }) => plainOrNone(name)).first,
      byPlainTitle,
    ]
    const plain = plainName(written)
    for (const find of byPlain) {
      const position = find(plain)
      if (position !== undefined) return position
    }
    const titledSo = ARTICLE.test(plain) ? byPlainTitle(plain.replace(ARTICLE, '')) : undefined
    if (titledSo !== undefined) return titledSo
    byTurned ??= positionsBy(people, ({ name }) => name && plainTurned(name)).first
    return byTurned(plainTurned(written))
  }
}
