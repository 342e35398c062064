import type { Goal } from '../../analyses/goals/goals.ts'
import type { Cell } from '../../reports/document.ts'

/** Who answers for an objective. */
export interface GoalOwner {
  owner: string | null
  /** Whether that is who owns the goals of its unit, as it has no owner of its own. */
  owner_of_unit: boolean
}

export const ownerOfGoal = ({ objective, unit }: Goal): GoalOwner => ({
  owner: objective.owner ?? unit.owner ?? null,
  owner_of_unit: objective.owner === undefined && unit.owner !== undefined,
})

/** An owner, and whose goals they own where the objective itself names nobody. */
export const ownerCells = (
  { owner, owner_of_unit }: GoalOwner,
  unit: string,
): (string | Cell)[] => [
  owner === null ? { kind: 'missing', what: 'owner' } : { kind: 'person', name: owner },
  ...(owner_of_unit ? [`, who owns the goals of ${unit}`] : []),
]
