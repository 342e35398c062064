import type { Company } from '../../model/company.ts'
import { personFinder } from '../../model/find-person.ts'
import { plainName } from '../../model/plain-name.ts'

/** The full name of whom a short one means (`ana`, `Ana`): by id, name or title, else by a first
 *  name that only one person has; as it is written where nobody is known by it. */
export function personCalled({ people = [] }: Company, written: string): string {
  const known = people[personFinder(people)(written.trim()) ?? -1]
  const typed = plainName(written)
  const byFirst = people.filter(
    ({ name }) => plainName((name ?? '').split(/\s/)[0] ?? '') === typed,
  )
  const [first] = byFirst
  return known?.name ?? (byFirst.length === 1 ? first?.name : undefined) ?? written
}
