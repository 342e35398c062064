import { checkFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Process } from '../../model/company.ts'
import { type Inflow, inflows, isWork } from '../process/inflow.ts'
import { nameOfProcess, nameOfStep } from '../process/names.ts'

/** A throughput that no steady line can have. */
export interface ImpossibleThroughput {
  kind: 'faster_than_inflow' | 'above_capacity'
  process: string
  process_position: number
  step: string
  /** Path of the step. */
  path: string
  throughput_per_day: number
  /** What reaches the step in a day, or what it can take. */
  limit_per_day: number
  /** Paths of the data that state the limit. */
  limit_paths: readonly string[]
  queue: number | null
  /** Working days until the queue is used up; null where no queue is given. */
  lasts_days: number | null
}

const LARGEST = 1 + valueOf(checkFigures.rate_tolerance_pct) / 100
const BACKLOG_DAYS = valueOf(checkFigures.backlog_days)

function limitPaths(process: Process, at: string, inflow: Inflow): string[] {
  if (inflow.feeders.length > 0) {
    return inflow.feeders
      .filter((feeder) => process.steps?.[feeder]?.throughput_per_day !== undefined)
      .map((feeder) => `${at}.steps[${feeder}].throughput_per_day`)
  }
  return process.arrivals_per_day === undefined ? [] : [`${at}.arrivals_per_day`]
}

/** Steps that pass on more than reaches them while no backlog feeds them, or more than they can
 *  take. */
export function impossibleThroughputs(processes: readonly Process[]): ImpossibleThroughput[] {
  const found: ImpossibleThroughput[] = []
  for (const [position, process] of processes.entries()) {
    const at = `processes[${position}]`
    const reaching = inflows(process)
    for (const [index, step] of (process.steps ?? []).entries()) {
      const { throughput_per_day, capacity_per_day: capacity, current_queue: queue = null } = step
      const inflow = reaching[index]
      if (throughput_per_day === undefined || inflow === undefined || !isWork(step)) continue
      const path = `${at}.steps[${index}]`
      const known = {
        process: nameOfProcess(process, position),
        process_position: position,
        step: nameOfStep(step, index),
        path,
        throughput_per_day,
        queue,
      }
      const { per_day: limit, assumed } = inflow
      if (limit !== null && !assumed && throughput_per_day > limit * LARGEST) {
        const lasts_days = queue === null ? null : Math.max(0, queue) / (throughput_per_day - limit)
        const limit_paths = limitPaths(process, at, inflow)
        if (limit_paths.length > 0 && (lasts_days ?? 0) < BACKLOG_DAYS) {
          const kind = 'faster_than_inflow'
          found.push({ kind, ...known, limit_per_day: limit, limit_paths, lasts_days })
        }
      }
      if (capacity !== undefined && throughput_per_day > capacity * LARGEST) {
        const limit_paths = [`${path}.capacity_per_day`]
        const kind = 'above_capacity'
        found.push({ kind, ...known, limit_per_day: capacity, limit_paths, lasts_days: null })
      }
    }
  }
  return found
}
