import { flowFigures } from '../../knowledge/constraints.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Process } from '../../model/company.ts'
import { isOneWay, isWork } from '../process/inflow.ts'

/** A lead time held against the one that what is in the process and its throughput give. */
export interface LittlesLaw {
  /** Pieces that wait or are worked on. */
  in_process: number
  /** Hours that one takes to pass, each step at its present throughput. */
  lead_time_hours: number
  agrees: boolean
}

const AGREES = valueOf(flowFigures.law_agrees_pct) / 100

/** Little's law: pieces at a step = throughput x time there, step by step, since pieces drop out on
 *  the way. Null where a queue, a throughput or the work of a step is not given, or not all work goes
 *  the same way. Holds for what comes and goes at about the same rate.
 *  @example 20 in process, 5 a day of 8 hours // => 32 hours */
export function littlesLaw(
  { steps = [] }: Process,
  leadTime: number | null,
  hoursPerDay: number,
): LittlesLaw | null {
  if (leadTime === null || !isOneWay(steps)) return null
  let in_process = 0
  let lead_time_hours = 0
  for (const step of steps.filter(isWork)) {
    const { current_queue: queue, throughput_per_day: throughput, avg_process_hours: hours } = step
    if (queue === undefined || throughput === undefined || hours === undefined) return null
    if (throughput <= 0) return null
    in_process += queue + (throughput * hours) / hoursPerDay
    lead_time_hours += (queue / throughput) * hoursPerDay + hours
  }
  const agrees =
    lead_time_hours >= leadTime * (1 - AGREES) && lead_time_hours <= leadTime * (1 + AGREES)
  return { in_process, lead_time_hours, agrees }
}
