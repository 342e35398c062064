import { flowFigures } from '../../knowledge/constraints.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Process } from '../../model/company.ts'
import { isWork } from '../process/inflow.ts'

/** A lead time held against the one that what is in the process and its throughput give. */
export interface LittlesLaw {
  /** Pieces that wait or are worked on. */
  in_process: number
  /** Hours they take to leave at the present throughput. */
  lead_time_hours: number
  agrees: boolean
}

const AGREES = valueOf(flowFigures.law_agrees_pct) / 100

/** Little's law: pieces in a process = throughput x lead time. Null where a queue, a throughput or
 *  the work of a step is not given. Holds for what comes and goes at about the same rate.
 *  @example 20 in process, 5 a day of 8 hours // => 32 hours */
export function littlesLaw(
  { steps = [] }: Process,
  perDay: number | null,
  leadTime: number | null,
  hoursPerDay: number,
): LittlesLaw | null {
  if (perDay === null || perDay <= 0 || leadTime === null) return null
  let in_process = 0
  for (const step of steps.filter(isWork)) {
    const { current_queue: queue, throughput_per_day: throughput, avg_process_hours: hours } = step
    if (queue === undefined || throughput === undefined || hours === undefined) return null
    in_process += queue + (throughput * hours) / hoursPerDay
  }
  const lead_time_hours = (in_process / perDay) * hoursPerDay
  const agrees = Math.abs(lead_time_hours - leadTime) <= leadTime * AGREES
  return { in_process, lead_time_hours, agrees }
}
