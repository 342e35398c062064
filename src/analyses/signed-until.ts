import { valueOf } from '../knowledge/figure.ts'
import { growthFigures } from '../knowledge/growth.ts'
import type { Company } from '../model/company.ts'
import { daysBetween } from '../model/dates.ts'
import type { Growth } from './growth/headcount.ts'

const QUARTER = valueOf(growthFigures.quarter_days)

export interface Joining {
  /** Those who have signed start until then; positions in `joining`. */
  on: string
  joining: readonly number[]
}

/** Those who have signed and start until there are so many people, as positions in `joining`, and
 *  the day of the last start; undefined where they are too few, or the list of people is not what
 *  tells the headcount. */
function joiningUntil(
  { joining = [] }: Company,
  { present }: Growth,
  people: number,
): Joining | undefined {
  if (present.from !== 'people') return undefined
  const needed = people - present.people
  const starts = joining
    .map(({ started_on = '' }, position) => ({ started_on, position }))
    .sort((a, b) => (a.started_on < b.started_on ? -1 : 1))
    .slice(0, needed)
  const last = starts[needed - 1]
  if (last === undefined) return undefined
  return { on: last.started_on, joining: starts.map(({ position }) => position) }
}

/** Those who have signed and carry the headcount to so many people, where that comes within the
 *  coming quarter or before growth does it: who has signed is known better than a pace.
 *  @param grownOn the day on which growth does it; null where it does not */
export function signedUntil(
  company: Company,
  growth: Growth,
  people: number,
  { at, grownOn }: { at: string; grownOn: string | null },
): Joining | undefined {
  const signed = joiningUntil(company, growth, people)
  if (signed === undefined) return undefined
  const isFirst = grownOn === null || signed.on <= grownOn
  return isFirst || daysBetween(at, signed.on) <= QUARTER ? signed : undefined
}
