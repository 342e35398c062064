import { valueOf } from '../../knowledge/figure.ts'
import { assumedCapacity, scriptDecimals } from '../../knowledge/flow.ts'
import type { Step } from '../../model/company.ts'
import { roundHalfEven } from '../../model/rounding.ts'
import type { Backlog } from './inflow.ts'
import { nameOfStep } from './names.ts'

/** A step as the script shows it, and beside that what is known of its capacity, load and queue. */
export interface StepFigures {
  name: string
  throughput_per_day: number
  queue_depth: number
  avg_wait_hours: number
  /** Throughput of capacity; where no capacity is given, of 1.2 times the throughput. */
  utilization_pct: number
  /** Lowest throughput of the process, which the script takes for its bottleneck. */
  is_bottleneck: boolean
  is_constraint: boolean
  /** Null where not given. */
  capacity_per_day: number | null
  inflow_per_day: number | null
  /** What comes to it while a long queue before it is worked off, and for how many days; null
   *  without one. */
  backlog_inflow_per_day: number | null
  backlog_lasts_days: number | null
  /** Inflow of capacity. */
  load_pct: number | null
  /** Days that the queue lasts at the present throughput. */
  queue_days: number | null
}

const capacityForThroughput = valueOf(assumedCapacity)
const { percent: decimals } = valueOf(scriptDecimals)

/** Throughput of capacity as a ratio, unrounded. Without capacity it is the script's assumption;
 *  a capacity of nothing counts as fully used. Source: seed, ops_efficiency_analyzer. */
export function utilizationOf(step: Step): number {
  const throughput = step.throughput_per_day ?? 0
  const capacity = step.capacity_per_day ?? throughput * capacityForThroughput
  return capacity > 0 ? throughput / capacity : 1
}

/** Inflow of capacity as a ratio: infinite where work reaches a step that can take none, undefined
 *  where either is unknown. */
export function loadOf(step: Step, inflow: number | null): number | undefined {
  if (inflow === null || step.capacity_per_day === undefined) return undefined
  if (step.capacity_per_day > 0) return inflow / step.capacity_per_day
  return inflow > 0 ? Infinity : 0
}

/** Days that the queue lasts at the present throughput: infinite where work waits and none leaves,
 *  undefined where either is unknown. */
export function queueDaysOf(step: Step): number | undefined {
  const { current_queue: queue, throughput_per_day: throughput } = step
  if (queue === undefined || throughput === undefined) return undefined
  if (queue <= 0) return 0
  return throughput > 0 ? queue / throughput : Infinity
}

const finiteOrNull = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value

/** The figures of one step. Source of the first six: seed, ops_efficiency_analyzer.
 *  @param inflow what reaches it in a day; null where not known */
export function stepFigures(
  step: Step,
  position: number,
  inflow: number | null,
  backlog: Backlog | null,
): StepFigures {
  const load = loadOf(step, inflow)
  return {
    name: nameOfStep(step, position),
    throughput_per_day: step.throughput_per_day ?? 0,
    queue_depth: step.current_queue ?? 0,
    avg_wait_hours: step.avg_wait_hours ?? 0,
    utilization_pct: roundHalfEven(utilizationOf(step) * 100, decimals),
    is_bottleneck: false,
    is_constraint: false,
    capacity_per_day: step.capacity_per_day ?? null,
    inflow_per_day: inflow,
    backlog_inflow_per_day: backlog?.per_day ?? null,
    backlog_lasts_days: backlog?.days ?? null,
    load_pct: finiteOrNull(load === undefined ? undefined : load * 100),
    queue_days: finiteOrNull(queueDaysOf(step)),
  }
}

/** Position of the lowest throughput, the first of equals; what is missing counts as 0.
 *  Source: seed, ops_efficiency_analyzer. */
export function lowestThroughput(steps: readonly Step[]): number {
  let lowest = 0
  steps.forEach((step, position) => {
    const best = steps[lowest]?.throughput_per_day ?? 0
    if ((step.throughput_per_day ?? 0) < best) lowest = position
  })
  return lowest
}
