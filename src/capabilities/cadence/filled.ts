import type { Facts } from '../../analyses/facts.ts'
import { isOneOwner } from '../../analyses/owner-names.ts'
import { personInWords } from '../shared/people-named.ts'

/** What the data say for a part of an agenda, or what is missing to say it. */
export interface Filled {
  lines: readonly string[]
  missing: readonly string[]
  /** Whether the lines say that there is nothing. */
  is_none?: true
}

/** Whether something is to be told: everything, or what one person owns. */
export const isOf = (
  facts: Facts,
  owner: string | null | undefined,
  person: string | null,
): boolean => person === null || isOneOwner(facts.ownerNames(), owner ?? '', person)

/** Who owns something, behind its line. */
export const by = (facts: Facts, name: string | null | undefined): string =>
  name ? ` (${personInWords(facts, name)})` : ' (no owner named)'
