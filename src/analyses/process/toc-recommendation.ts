import { valueOf } from '../../knowledge/figure.ts'
import { constraintUtilization } from '../../knowledge/flow.ts'
import { counted, quoted, say } from '../words.ts'
import type { StepFigures } from './steps.ts'

const { at_capacity, headroom } = valueOf(constraintUtilization)

/** Advice on the step with the lowest throughput, by its utilization. Which of the three it is
 *  comes from the seed, ops_efficiency_analyzer; what to do before elevating is in `focusing_steps`. */
export function tocRecommendation(step: StepFigures): string {
  const used = `${say(step.utilization_pct)}% of its capacity`
  const name = quoted(step.name)
  if (step.utilization_pct >= at_capacity) {
    return `ELEVATE: ${name} uses ${used} and ${counted(step.queue_depth, 'waits', 'wait')}. In the end it needs more capacity: people, automation or a second lane; the focusing steps say what comes before.`
  }
  if (step.utilization_pct >= headroom) {
    return `EXPLOIT: ${name} uses ${used}. Take off it whatever others can do, keep interruptions away, and feed it steadily.`
  }
  return `INVESTIGATE: ${name} passes on ${say(step.throughput_per_day)} a day with ${used} in use. Look for work that is late, unclear or comes back before adding anyone.`
}
