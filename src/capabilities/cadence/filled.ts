import type { Facts } from '../../analyses/facts.ts'
import { isOneOwner } from '../../analyses/owner-names.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { personInWords } from '../shared/people-named.ts'

const MOST = 6

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

/** The lines, the first few of many, or what is missing where there are none. */
export function filled(lines: readonly string[], missing: string): Filled {
  const more = lines.length - MOST
  const shown = more > 0 ? [...lines.slice(0, MOST), `and ${more} more`] : lines
  return { lines: shown, missing: lines.length === 0 ? [missing] : [] }
}

/** What is there or is not: an empty list says so and is no gap in the data. */
export const listOr = (
  lines: readonly string[],
  isKnown: boolean,
  none: string,
  missing: string,
): Filled =>
  lines.length === 0 && isKnown
    ? { lines: [none], missing: [], is_none: true }
    : filled(lines, missing)

/** How much waits in a queue, and how much work that is where it is known.
 *  @param where what stands between the two */
export function waitingWords(queue: number, days: number | null, where = ''): string {
  const work = days === null ? '' : `, ${formatNumber(days, 'days')} of work`
  return `${formatNumber(queue, 'count')} ${queue === 1 ? 'waits' : 'wait'}${where}${work}`
}
