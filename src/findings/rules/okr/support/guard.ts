import type { Facts } from '../../../../analyses/facts.ts'
import { isOver } from '../../../../analyses/goals/goals.ts'
import { type Outcome, quiet, silent } from '../../../rule.ts'

/** Where there are no key results at all, nothing can be told. */
export const withoutResults = (facts: Facts): Outcome | null =>
  facts.goals().count === 0 ? silent('key results') : null

/** Where there are no key results or no dates nothing can be told of a running cycle; where none
 *  runs there is nothing to tell. */
export function withoutRunningCycle(facts: Facts): Outcome | null {
  const nothing = withoutResults(facts)
  if (nothing !== null) return nothing
  const { cycle } = facts.goals()
  if (!cycle.known) return silent('quarter_start and quarter_end of the running cycle')
  return cycle.running ? null : quiet
}

/** Where the cycle is over, nothing about its goals can be changed any more. */
export const whenOver = (facts: Facts): Outcome | null =>
  isOver(facts.goals().cycle) ? quiet : null

/** Where there are no key results nothing can be told of what they promise; where their time is
 *  over it no longer matters. */
export const withoutOpenCycle = (facts: Facts): Outcome | null =>
  withoutResults(facts) ?? whenOver(facts)

/** Where the company has no objectives, nothing can link to them. */
export const withoutCompanyGoals = (facts: Facts): Outcome | null =>
  facts.goals().company.length === 0 ? silent('objectives of the company') : null
