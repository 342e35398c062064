import type { Company } from '../model/company.ts'
import { personFinder } from '../model/find-person.ts'
import { plainName } from '../model/plain-name.ts'
import { namesApart } from './person.ts'

/** What an owner is called, by what the data write. */
export type OwnerName = (written: string) => string

/** One name for an owner whom the data call by id, name or title: the person's name, with the id
 *  where others have it; as it is written where nobody is known by it. Who has signed counts too.
 *  @example ownerNames({ people: [{ id: 'p1', name: 'Ana', title: 'COO' }] })('coo') // => 'Ana' */
export function ownerNames({ people = [], joining = [] }: Company): OwnerName {
  const everybody = joining.length === 0 ? people : [...people, ...joining]
  const find = personFinder(everybody)
  const nameAt = namesApart(everybody)
  return (written) => {
    const plain = written.trim()
    const position = find(plain)
    return position === undefined ? plain : nameAt(position)
  }
}

/** Whether two owners, as the data write them, are one. */
export const isOneOwner = (nameOf: OwnerName, one: string, other: string): boolean =>
  plainName(nameOf(one)) === plainName(nameOf(other))

/** Things by their owner, however the data call them, in the order of the first of each. Those that
 *  nobody owns are one group, without a name. */
export function byOwner<Thing>(
  things: Iterable<Thing>,
  ownerOf: (thing: Thing) => string | null,
  nameOf: OwnerName,
): { owner: string | null; things: Thing[] }[] {
  const groups = new Map<string | null, { owner: string | null; things: Thing[] }>()
  for (const thing of things) {
    const written = ownerOf(thing)
    const owner = written === null ? null : nameOf(written)
    const key = owner === null ? null : plainName(owner)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { owner, things: [thing] })
    else group.things.push(thing)
  }
  return [...groups.values()]
}
