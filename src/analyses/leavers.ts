import type { Company, Person } from '../model/company.ts'
import { type FindPerson, personFinder } from '../model/find-person.ts'
import { plainName } from '../model/plain-name.ts'
import { positionsBy } from '../model/positions.ts'
import { plainTurned } from '../model/turned-name.ts'
import { formatDate } from '../reports/format-date.ts'
import { nameOfPerson } from './person.ts'

/** Somebody who has left. */
export interface Leaver {
  path: string
  name: string
  /** The id, else the name. */
  subject: string
  /** The last day; undefined where the data say only that they have left. */
  left_on: string | undefined
  /** Their manager, else the next one up who is here; undefined where nobody is named. */
  manager: string | undefined
}

/** The leaver whom the data call so; undefined where nobody, or also somebody who is here, is called
 *  so. */
export type FindLeaver = (written: string) => Leaver | undefined

/** Finds people by id, else by name, in any case, also with the last name first. A title may
 *  have gone to somebody else. */
function byIdOrName(people: readonly Person[]): FindPerson {
  const folded = (word: string | undefined) => (word === undefined ? undefined : plainName(word))
  const byId = positionsBy(people, ({ id }) => folded(id)).first
  const byName = positionsBy(people, ({ name }) => name && plainTurned(name)).first
  return (written) => byId(plainName(written)) ?? byName(plainTurned(written))
}

/** Looks up who has left by the lists of people. */
export function findLeavers({ people = [], joining = [], left = [], team }: Company): FindLeaver {
  if (left.length === 0) return () => undefined
  const present = [...people, ...joining]
  const findHere = personFinder(present)
  const findLeft = byIdOrName(left)
  const listed = (team?.departments ?? []).flatMap(({ managers = [] }) => managers)
  const ofTeam = new Set(listed.map(({ name }) => plainName(name ?? '')))
  const isHere = (written: string) =>
    findHere(written) !== undefined || ofTeam.has(plainName(written))
  const managerOf = (person: Person, seen: ReadonlySet<Person>): string | undefined => {
    const { manager_id: manager } = person
    if (manager === undefined || seen.has(person)) return undefined
    const here = findHere(manager)
    if (here !== undefined) return nameOfPerson(present[here] ?? {}, here)
    const above = left[findLeft(manager) ?? -1]
    return above === undefined ? undefined : managerOf(above, new Set([...seen, person]))
  }
  return (written) => {
    const plain = written.trim()
    if (plain === '' || isHere(plain)) return undefined
    const position = findLeft(plain)
    const person = left[position ?? -1]
    if (position === undefined || person === undefined) return undefined
    const name = nameOfPerson(person, position)
    return {
      path: `left[${position}]`,
      name,
      subject: person.id ?? name,
      left_on: person.left_on,
      manager: managerOf(person, new Set()),
    }
  }
}

/** The words that say since when somebody is gone, after their name. */
export const whoLeft = ({ left_on }: Leaver): string =>
  left_on === undefined ? 'who has left' : `who left on ${formatDate(left_on)}`

/** What follows a name: since when its bearer is gone; nothing of those who are here. */
export function afterName(name: string, leaverOf: FindLeaver): string {
  const leaver = leaverOf(name)
  return leaver === undefined ? '' : `, ${whoLeft(leaver)}`
}

/** What is said of a part that somebody has who is gone, and who names another.
 *  @example goneWords('its owner', leaver) // => 'its owner is Lou, who has left: Bo names another' */
export const goneWords = (part: string, leaver: Leaver): string =>
  `${part} is ${leaver.name}, ${whoLeft(leaver)}: ${leaver.manager === undefined ? 'name another' : `${leaver.manager} names another`}`
