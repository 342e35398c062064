import { didYouMean, UsageError } from '../usage-error.ts'

interface Thing {
  id?: string | undefined
  title?: string | undefined
  name?: string | undefined
}

/** Something in the company document, with its path. */
export interface Placed<T> {
  thing: T
  path: string
}

/** The entries of a list of the company document, with their paths. */
export const placed = <T>(list: readonly T[] | undefined, path: string): Placed<T>[] =>
  (list ?? []).map((thing, index) => ({ thing, path: `${path}[${index}]` }))

const called = ({ title, name }: Thing): string | undefined => title ?? name

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

/** The things that a word means: those of that id, else those of that title, however it is spaced
 *  and capitalized. */
export function meant<T extends Thing>(typed: string, things: readonly Placed<T>[]): Placed<T>[] {
  const byId = things.filter(({ thing }) => thing.id === typed)
  if (byId.length > 0) return byId
  return things.filter(({ thing }) => plain(called(thing) ?? '') === plain(typed))
}

/** The things that a word means, else those in whose title it stands. */
export function meantInPart<T extends Thing>(
  typed: string,
  things: readonly Placed<T>[],
): Placed<T>[] {
  const exact = meant(typed, things)
  if (exact.length > 0) return exact
  return things.filter(({ thing }) => plain(called(thing) ?? '').includes(plain(typed)))
}

/** Says that nothing is called so, and what may have been meant. */
export function unknownThing(
  what: string,
  typed: string,
  things: readonly Placed<Thing>[],
  hint: string,
): UsageError {
  const names = things.flatMap(({ thing }) => [thing.id, called(thing)])
  const known = names.filter((name) => name !== undefined)
  return new UsageError(`no ${what} "${typed}"`, didYouMean(typed, known) ?? hint)
}

/** Says that several are called so. */
export function severalThings(
  what: string,
  typed: string,
  places: readonly string[],
  hint: string,
): UsageError {
  return new UsageError(
    `${places.length} ${what} are called "${typed}": ${places.join(', ')}`,
    hint,
  )
}
