import type { Company } from '../../model/company.ts'
import { meantPeople } from '../../model/meant-people.ts'

/** The full name of the one person whom a short one may mean (`ana`, `Ana`, `a.roth@x.com`); as it is
 *  written where that is nobody or several. */
export function personCalled({ people = [] }: Company, written: string): string {
  const [one, another] = meantPeople(people)(written)
  return (another === undefined ? people[one ?? -1]?.name : undefined) ?? written
}
