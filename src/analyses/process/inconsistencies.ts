import type { QueueTrend } from '../throughput/queue-trend.ts'
import { counted, quoted, say, sayRate } from '../words.ts'
import type { ProcessFlow } from './constraint.ts'
import type { FlowEfficiency } from './flow-efficiency.ts'
import { isMore, isWork, passedToday } from './inflow.ts'

/** Two figures of a process that cannot both hold for long. */
export interface Inconsistency {
  kind: 'faster_than_inflow' | 'above_capacity' | 'standing_still' | 'lead_time_unexplained'
  path: string
  what: string
}

/** A step that passes on more than reaches it can do so only while its queue lasts. */
function fasterThanInflow(flow: ProcessFlow, index: number): string | undefined {
  const figures = flow.figures[index]
  const reaching = flow.inflows[index]
  const inflow = reaching && passedToday(flow.process.steps ?? [], reaching)
  if (figures === undefined || inflow === undefined || inflow === null) return undefined
  const more = figures.throughput_per_day - inflow
  if (!isMore(figures.throughput_per_day, inflow)) return undefined
  const passing = `${quoted(figures.name)} passes on ${sayRate(figures.throughput_per_day)} a day while ${counted(inflow, 'reaches', 'reach', sayRate)} it`
  const queue = flow.process.steps?.[index]?.current_queue
  if (queue === undefined) return `${passing}: that cannot last.`
  if (queue <= 0) return `${passing} and nothing waits: that cannot be.`
  return `${passing}: that holds for ${counted(queue / more, 'day', 'days')}, until its queue of ${say(queue)} is used up.`
}

function leadTimeUnexplained(flow: ProcessFlow, hours: FlowEfficiency): Inconsistency | undefined {
  const given = flow.process.lead_time_hours
  if (given === undefined || hours.steps_hours === null) return undefined
  if (Math.abs(given - hours.steps_hours) < 1) return undefined
  return {
    kind: 'lead_time_unexplained',
    path: `processes[${flow.position}].lead_time_hours`,
    what: `A lead time of ${counted(given, 'hour', 'hours')} is given, while waits and work of its steps come to ${say(hours.steps_hours)}.`,
  }
}

/** Figures of one process that contradict each other, in the order of its steps.
 *  @param trend of the queue before its constraint: where counts deny its rates, no queue lasts by them */
export function inconsistencies(
  flow: ProcessFlow,
  hours: FlowEfficiency,
  trend?: QueueTrend,
): Inconsistency[] {
  const found: Inconsistency[] = []
  const refuted = trend?.rates_refuted === true ? trend.step_position : null
  for (const [index, step] of (flow.process.steps ?? []).entries()) {
    const {
      throughput_per_day: throughput,
      capacity_per_day: capacity,
      current_queue: queue,
    } = step
    if (throughput === undefined || !isWork(step)) continue
    const path = `processes[${flow.position}].steps[${index}].throughput_per_day`
    const name = quoted(flow.figures[index]?.name ?? '')
    const faster = index === refuted ? undefined : fasterThanInflow(flow, index)
    if (faster !== undefined) found.push({ kind: 'faster_than_inflow', path, what: faster })
    if (capacity !== undefined && isMore(throughput, capacity)) {
      const what = `${name} passes on ${sayRate(throughput)} a day, more than the ${sayRate(capacity)} it is said to be able to.`
      found.push({ kind: 'above_capacity', path, what })
    }
    if (throughput <= 0 && queue !== undefined && queue > 0) {
      const what = `${counted(queue, 'waits', 'wait')} before ${name} and none leave it.`
      found.push({ kind: 'standing_still', path, what })
    }
  }
  const unexplained = leadTimeUnexplained(flow, hours)
  if (unexplained !== undefined) found.push(unexplained)
  return found
}
