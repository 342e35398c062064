import type { Person } from './company.ts'
import { personFinder } from './find-person.ts'
import { areShortFor, joinedForms, wordsOfName, wordsWritten } from './signed-as.ts'

/** The positions of the people whom a name may mean, as somebody writes it. */
export type MeantPeople = (written: string) => readonly number[]

const finders = new WeakMap<readonly Person[], MeantPeople>()

/** Finds whom a written name means: who is called so by id, name or title, else all for whose name it is
 *  short: by a first or last name, initials, an address. Names are gone through only where the data call
 *  nobody so, and once for each list.
 *  @example meantPeople([{ name: 'Ben Stark' }])('B. Stark') // => [0] */
export function meantPeople(people: readonly Person[]): MeantPeople {
  const known = finders.get(people) ?? newFinder(people)
  finders.set(people, known)
  return known
}

function newFinder(people: readonly Person[]): MeantPeople {
  const find = personFinder(people)
  const asked = new Map<string, readonly number[]>()
  let byWord: ReadonlyMap<string, readonly number[]> | undefined
  const shortFor = (written: string): readonly number[] => {
    byWord ??= positionsByWord(people)
    const words = wordsWritten(written)
    const found = [words.find((word) => word.length > 1) ?? '', words.join('')].flatMap(
      (word) => byWord?.get(word) ?? [],
    )
    return [...new Set(found)].filter((position) =>
      areShortFor(words, wordsOfName(people[position]?.name ?? '')),
    )
  }
  return (written) => {
    const position = find(written.trim())
    if (position !== undefined) return [position]
    const known = asked.get(written) ?? shortFor(written)
    asked.set(written, known)
    return known
  }
}

/** Where the names stand that have a word, or are written as one. */
function positionsByWord(people: readonly Person[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>()
  for (const [position, { name = '' }] of people.entries()) {
    const own = wordsOfName(name)
    for (const word of new Set(own.length > 1 ? [...own, ...joinedForms(own)] : own)) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [position])
      else known.push(position)
    }
  }
  return byWord
}
