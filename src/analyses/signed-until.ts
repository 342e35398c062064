import { valueOf } from '../knowledge/figure.ts'
import { growthFigures } from '../knowledge/growth.ts'
import type { Company } from '../model/company.ts'
import { addDays, daysBetween } from '../model/dates.ts'
import type { Growth } from './growth/headcount.ts'
import { counted } from './words.ts'

const QUARTER = valueOf(growthFigures.quarter_days)

export interface Joining {
  /** Those who have signed start until then; positions in `joining`. */
  on: string
  joining: readonly number[]
  /** Those whose last day is before then; positions in `people`. */
  leaving: readonly number[]
}

/** A start or the day after a last day. */
interface Change {
  on: string
  by: 1 | -1
  position: number
}

/** The known starts and leaves ahead in the order of their days; on one day those who start first. */
function changesOf({ people = [], joining = [] }: Company): Change[] {
  const starts = joining.map(
    ({ started_on: on = '' }, position) => ({ on, by: 1, position }) as const,
  )
  const ends = people.flatMap(({ left_on }, position) =>
    left_on === undefined ? [] : [{ on: addDays(left_on, 1), by: -1, position } as const],
  )
  return [...starts, ...ends].sort((a, b) => (a.on === b.on ? b.by - a.by : a.on < b.on ? -1 : 1))
}

/** Those who have signed and start until there are so many people and stay so many, net of those whose
 *  last day is known; undefined where they are too few, or the list of people is not what tells the
 *  headcount. */
function joiningUntil(company: Company, { present }: Growth, people: number): Joining | undefined {
  if (present.from !== 'people' || company.joining === undefined) return undefined
  const changes = changesOf(company)
  let count = present.people
  let reached: number | undefined
  changes.forEach(({ by }, place) => {
    count += by
    if (count < people) reached = undefined
    else reached ??= place
  })
  const last = changes[reached ?? -1]
  if (reached === undefined || last === undefined) return undefined
  const until = changes.slice(0, reached + 1)
  const positions = (way: Change['by']) =>
    until.flatMap(({ by, position }) => (by === way ? [position] : []))
  return { on: last.on, joining: positions(1), leaving: positions(-1) }
}

/** How those who have signed are told, net of those who leave before.
 *  @example "2 people who have signed, net of 1 who leaves" */
export function sayJoining({ joining, leaving }: Joining): string {
  const net =
    leaving.length === 0 ? '' : `, net of ${counted(leaving.length, 'who leaves', 'who leave')}`
  return `${counted(joining.length, 'person who has signed', 'people who have signed')}${net}`
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
