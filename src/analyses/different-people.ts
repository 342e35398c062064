import type { Person } from '../model/company.ts'
import { personFinder } from '../model/find-person.ts'
import { isNamed, plainName } from '../model/plain-name.ts'
import { once } from './once.ts'

/** What is the same for two names of one person: the position of who is in the data, else the name. */
export type PersonKey = string | number

/** Tells the people apart whom names mean: who is in the data by id, name or title, all others by
 *  their name. */
export interface PeopleNamed {
  keyOf: (name: string) => PersonKey
  /** Whether the data have such a person. */
  isKnown: (name: string) => boolean
  /** Of several names those of different people, each as first written, without marks that stand
   *  for nobody. */
  different: (names: readonly string[] | undefined) => string[]
}

export function peopleNamed(people: readonly Person[] = []): PeopleNamed {
  const find = once(() => personFinder(people))
  const keyOf = (name: string): PersonKey => find()(name) ?? plainName(name)
  return {
    keyOf,
    isKnown: (name) => find()(name) !== undefined,
    different: (names = []) => {
      const byKey = new Map<PersonKey, string>()
      for (const written of names) {
        const name = written.trim()
        if (!isNamed(name) || byKey.has(keyOf(name))) continue
        byKey.set(keyOf(name), name)
      }
      return [...byKey.values()]
    },
  }
}
