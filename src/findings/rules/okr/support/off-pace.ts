import { HARDEST_CATCH_UP } from '../../../../analyses/catch-up.ts'
import type { Facts } from '../../../../analyses/facts.ts'
import type { Goal, ResultRef } from '../../../../analyses/goals/goals.ts'
import type { NetGoal } from '../../../../analyses/goals/net-goal.ts'
import { type GoalOutlook, type Line, lineOf } from '../../../../analyses/goals/outlook.ts'
import { isMoney } from '../../../../analyses/goals/words.ts'
import { ownerSure } from './owner-sure.ts'

/** A result on a line that needs a much higher rate than so far. */
export interface Hard {
  ref: ResultRef
  line: Line
  multiple: number
  /** The goal counted net, where what is reported looks gross. */
  net: NetGoal | undefined
  /** The owner's recent word that it comes all the same. */
  sure: ReturnType<typeof ownerSure>
}

export interface OffPace {
  goal: Goal
  outlook: GoalOutlook
  hard: readonly Hard[]
}

/** Results of an objective whose needed rate is out of proportion, those first that no owner is
 *  confident of, then money. */
export function hardOf(goal: Goal, facts: Facts, nets: ReadonlyMap<ResultRef, NetGoal>): Hard[] {
  const { cycle } = facts.goals()
  const hard: Hard[] = []
  for (const ref of goal.results) {
    const line = lineOf(ref, cycle)
    if (line === null || ref.pace.status === 'complete') continue
    const gross = nets.get(ref)
    const net = gross?.looks_gross && gross.needed_multiple !== null ? gross : undefined
    const multiple = net?.needed_multiple ?? line.multiple
    if (multiple === null || multiple <= HARDEST_CATCH_UP) continue
    hard.push({ ref, line, multiple, net, sure: ownerSure(ref, facts.situation.at) })
  }
  return hard.sort(
    (a, b) =>
      Number(a.sure !== null) - Number(b.sure !== null) ||
      Number(isMoney(b.ref.result)) - Number(isMoney(a.ref.result)) ||
      b.multiple - a.multiple,
  )
}

/** Where a result ends if it goes on as so far, net of churn where it is counted so. */
export const endOf = ({ line, net }: Hard): number => net?.net_at_pace ?? line.end_at_pace
