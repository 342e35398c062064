import type { Company } from '../../model/company.ts'
import type { PeopleNamed } from '../different-people.ts'
import { findLeavers } from '../reporting/leavers.ts'
import { isNotOnePerson } from './not-one-person.ts'

/** What a decision falls back on when nobody answers. */
export interface Fallback {
  title: string
  /** Who is said to have authorized it; null where nobody is. */
  by: string | null
  /** Why it must not be taken, as a clause; null where one known person allowed it. */
  barred: string | null
}

/** Why a name allows no default: groups do not decide, and a name that nobody has is nobody's word.
 *  Where no people are listed, nobody can be missed among them. */
function barredBy(by: string | null, company: Company, named: PeopleNamed): string | null {
  if (by === null) return 'nobody authorized it'
  if (named.isKnown(by)) return null
  if (isNotOnePerson(by)) return `${by}, who authorized it, is no single person`
  if (!company.people?.length || findLeavers(company)(by) !== undefined) return null
  return `${by}, who authorized it, is not among the people`
}

/** The default of a decision and whether it may be taken; null where it has none. */
export function fallbackOf(
  { default: given, default_authorized_by }: NonNullable<Company['decisions']>[number],
  company: Company,
  named: PeopleNamed,
): Fallback | null {
  const title = given?.trim()
  if (!title) return null
  const by = default_authorized_by?.trim() || null
  return { title, by, barred: barredBy(by, company, named) }
}
