import type { Company } from '../../model/company.ts'
import { peopleNamed } from '../different-people.ts'
import { once } from '../once.ts'
import { notOnePerson } from './not-one-person.ts'

/** What a decision falls back on when nobody answers. */
export interface Fallback {
  title: string
  /** Who is said to have authorized it; null where nobody is. */
  by: string | null
  /** Why it must not be taken, as a clause; null where one known person allowed it. */
  barred: string | null
}

type FindFallback = (decision: NonNullable<Company['decisions']>[number]) => Fallback | null

/** Finds the default of a decision and whether it may be taken; null where it has none. Groups do not
 *  decide, and a name that nobody has is nobody's word; where no people are listed, nobody can be
 *  missed among them. */
export function findFallbacks(company: Company): FindFallback {
  const { people = [], left = [] } = company
  const { isKnown } = peopleNamed(people)
  const isNotOnePerson = notOnePerson(company)
  const gone = once(() => peopleNamed(left))
  const isNobody = (name: string): boolean => people.length > 0 && !gone().isKnown(name)
  const barredBy = (by: string | null): string | null => {
    if (by === null) return 'nobody authorized it'
    if (isKnown(by)) return null
    if (isNotOnePerson(by)) return `${by}, who authorized it, is no single person`
    return isNobody(by) ? `${by}, who authorized it, is not among the people` : null
  }
  return ({ default: given, default_authorized_by }) => {
    const title = given?.trim()
    if (!title) return null
    const by = default_authorized_by?.trim() || null
    return { title, by, barred: barredBy(by) }
  }
}
