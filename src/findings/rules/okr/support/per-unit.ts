import type { Goal, Goals, GoalUnit, ResultRef } from '../../../../analyses/goals/goals.ts'
import { pathOf, subjectOf } from '../../../../analyses/goals/goals.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'

/** The key results of one unit that meet a condition, with how many it has. */
export interface Picked {
  unit: GoalUnit
  refs: readonly ResultRef[]
  count: number
}

/** Key results that meet a condition, unit by unit; units without any are left out. */
export function pickedPerUnit({ units }: Goals, condition: (ref: ResultRef) => boolean): Picked[] {
  const picked: Picked[] = []
  for (const unit of units) {
    const refs = unit.results.filter(condition)
    if (refs.length > 0) picked.push({ unit, refs, count: unit.results.length })
  }
  return picked
}

/** What a finding about a unit is filed under. */
export const subjectOfUnit = ({ level, name }: GoalUnit): string =>
  level === 'Company' ? 'company' : name

/** The role to ask where nobody is named. */
export const roleOfUnit = ({ level, name }: GoalUnit): string =>
  level === 'Company' ? 'COO' : `lead of ${name}`

/** Who is asked about some objectives of a unit: who owns its goals, else the one owner of them all. */
export function askedOf({ owner }: GoalUnit, goals: Iterable<Goal>): string | undefined {
  if (owner?.trim()) return owner
  const [one, ...others] = new Set([...goals].map(({ objective }) => objective.owner))
  return others.length === 0 ? one : undefined
}

/** What is picked from the key results of each unit: of the company each result by itself, of a
 *  department or team all of them together, so that a briefing stays readable. */
export function foldPerUnit<T>(
  units: readonly GoalUnit[],
  pick: (ref: ResultRef) => T | null,
): { unit: GoalUnit; subject: string; picked: T[] }[] {
  const folded: { unit: GoalUnit; subject: string; picked: T[] }[] = []
  for (const unit of units) {
    const all: T[] = []
    unit.results.forEach((ref) => {
      const one = pick(ref)
      if (one === null) return
      if (unit.level === 'Company')
        folded.push({ unit, subject: subjectOf(ref.result), picked: [one] })
      else all.push(one)
    })
    if (all.length > 0) folded.push({ unit, subject: unit.name, picked: all })
  }
  return folded
}

/** "2 key results of Sales: ", where there are several. */
export const several = (count: number, { name }: GoalUnit): string =>
  count === 1 ? '' : `${count} key results of ${name}: `

/** How many key results a sentence is about, where there are several. */
export const citeSeveral = (cite: Cite, refs: readonly ResultRef[]): Evidence[] =>
  refs.length === 1
    ? []
    : [
        cite.computed(
          refs.length,
          'count',
          'key results',
          refs.slice(0, MOST_CITED).map((ref) => cite.datum(pathOf(ref))),
        ),
      ]
