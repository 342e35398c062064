import type { Facts } from '../analyses/facts.ts'
import type { Goal, GoalUnit } from '../analyses/goals/goals.ts'
import { inCommon, meaningOf, titleOf } from '../analyses/goals/words.ts'
import { supportedIds } from '../analyses/link-names.ts'

/** Whether an objective names no company objective, no priority, and no result of it links to one. */
export const isUnlinked = (goal: Goal, facts: Facts): boolean =>
  supportedIds(goal.objective).length === 0 &&
  goal.objective.supports_priority_id === undefined &&
  !facts.rollups().tied.has(goal)

const titlesOf = ({ objective, results }: Goal): string[] => [
  titleOf(objective),
  ...results.map(({ result }) => titleOf(result)),
]

/** Of a company objective that nobody supports, whether work of a unit that serves nothing may serve it:
 *  both have one owner, or the words of the one are in the other, the unit's name among them. What is
 *  not related is not proposed, however little else there is.
 *  @param work the unit's objectives that are looked at */
export function mayServe(unit: GoalUnit, work: readonly Goal[]): (company: Goal) => boolean {
  const own = meaningOf([unit.name, ...work.flatMap(titlesOf)].join('\n'))
  return (company) => {
    const { owner = '' } = company.objective
    if (owner !== '' && owner === unit.owner) return true
    return inCommon(own, meaningOf([owner, ...titlesOf(company)].join('\n'))) > 0
  }
}
