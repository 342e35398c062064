import { valueOf } from '../knowledge/figure.ts'
import { constraintUtilization } from '../knowledge/flow.ts'
import { throughputFigures } from '../knowledge/throughput.ts'
import type { ProcessFlow } from './process/constraint.ts'
import type { StepFigures } from './process/steps.ts'

const { at_capacity } = valueOf(constraintUtilization)
const STANDING = valueOf(throughputFigures.standing_days)

/** Whether so much waits at a step that it is no work on its way, though the queue does not grow. */
export const isStanding = ({ queue_days }: StepFigures): boolean => (queue_days ?? 0) >= STANDING

/** Whether a step passes on all that reaches it and could do more: what waits there is work on its
 *  way, and arrivals set the pace. False where the data do not tell.
 *  @param perWeek growth of its queue
 *  @example 8 arrive, it can take 11 and does 8, and 8 wait // => true */
export function keepsUp(
  { figures, inflows }: ProcessFlow,
  position: number,
  perWeek: number | null,
): boolean {
  const step = figures[position]
  if (step === undefined || inflows[position]?.assumed === true || (perWeek ?? 0) > 0) return false
  const { inflow_per_day: inflow, load_pct: load, throughput_per_day: does } = step
  return (
    inflow !== null && load !== null && load < at_capacity && does >= inflow && !isStanding(step)
  )
}
