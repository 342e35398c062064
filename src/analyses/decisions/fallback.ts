import { severalNames } from '../../knowledge/decision-rights.ts'
import type { Company, Person } from '../../model/company.ts'
import { dayOf } from '../../model/hours.ts'
import { meantPeople } from '../../model/meant-people.ts'
import { isNamed } from '../../model/plain-name.ts'
import { formatDate } from '../../reports/format-date.ts'
import { nameOfPerson } from '../person.ts'
import { notOnePerson } from './not-one-person.ts'

/** What a decision falls back on when nobody answers. */
export interface Fallback {
  title: string
  /** Who is said to have authorized it; null where nobody is. */
  by: string | null
  /** Why it must not be taken, as a clause; null where one known person allowed it. */
  barred: string | null
}

type Decision = NonNullable<Company['decisions']>[number]
type FindFallback = (decision: Decision) => Fallback | null

/** Why nobody is known to have authorized what a name of several people stands for. */
function ofSeveral(by: string, meant: readonly string[]): string {
  const [one, other, more] = meant
  return `${by}, who authorized it, may be ${one} or ${other}${more === undefined ? '' : ' or another'}`
}

/** Finds the default of a decision and whether it may be taken; null where it has none. Groups do not
 *  decide, a name that nobody has or several may have is nobody's word, and nobody allows what was asked
 *  for after they had left; where no people are listed, nobody can be missed among them. */
export function findFallbacks(company: Company): FindFallback {
  const { people = [], left = [] } = company
  const isNotOnePerson = notOnePerson(company)
  const meantOf = (among: readonly Person[], by: string) =>
    meantPeople(among)(by).flatMap((position) => {
      const person = among[position]
      return person === undefined ? [] : [{ person, name: nameOfPerson(person, position) }]
    })
  const barredBy = (by: string | null, { requested_on }: Decision): string | null => {
    if (by === null || !isNamed(by)) return 'nobody authorized it'
    const here = meantOf(people, by)
    if (here.length === 1) return null
    if (here.length > 1)
      return ofSeveral(
        by,
        here.map(({ name }) => name),
      )
    if (isNotOnePerson(by))
      return severalNames.test(by)
        ? `${by}, who authorized it, are not one person`
        : `${by}, who authorized it, is no single person`
    const [gone] = meantOf(left, by)
    if (gone === undefined)
      return people.length > 0 ? `${by}, who authorized it, is not among the people` : null
    const { left_on } = gone.person
    return left_on !== undefined && requested_on !== undefined && left_on < dayOf(requested_on)
      ? `${by}, who authorized it, had left on ${formatDate(left_on)}, before it was asked for`
      : null
  }
  return (decision) => {
    const title = decision.default?.trim()
    if (!title) return null
    const by = decision.default_authorized_by?.trim() || null
    return { title, by, barred: barredBy(by, decision) }
  }
}
