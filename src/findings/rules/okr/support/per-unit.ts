import type { Goals, GoalUnit, ResultRef } from '../../../../analyses/goals/goals.ts'
import { resultsOf } from '../../../../analyses/goals/goals.ts'

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
    const refs: ResultRef[] = []
    let count = 0
    for (const ref of resultsOf(unit.goals)) {
      count++
      if (condition(ref)) refs.push(ref)
    }
    if (refs.length > 0) picked.push({ unit, refs, count })
  }
  return picked
}

/** What a finding about a unit is filed under. */
export const subjectOfUnit = ({ level, name }: GoalUnit): string =>
  level === 'Company' ? 'company' : name

/** The role to ask where nobody is named. */
export const roleOfUnit = ({ level, name }: GoalUnit): string =>
  level === 'Company' ? 'COO' : `lead of ${name}`
