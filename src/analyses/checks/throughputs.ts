import { checkFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Process, Step } from '../../model/company.ts'
import { isMore, isWork, passedToday } from '../process/inflow.ts'
import type { QueueTrend } from '../throughput/queue-trend.ts'
import type { Flowing } from './flowing.ts'

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

const BACKLOG_DAYS = valueOf(checkFigures.backlog_days)

/** Positions of the steps that hand work to one: those that name it as next, and the one before it
 *  where that names none. */
function feedersOf(steps: readonly Step[], index: number): number[] {
  const { name, id } = steps[index] ?? {}
  return steps.flatMap(({ next = [] }, position) => {
    const isNamed = next.some(({ to }) => to !== undefined && (to === name || to === id))
    const isBefore = next.length === 0 && position === index - 1
    return isNamed || isBefore ? [position] : []
  })
}

/** Where the data state what reaches a step; nothing where its own throughput stands in for it, or
 *  where a mark without a throughput hands it on. */
function inflowPaths(process: Process, at: string, index: number): string[] {
  const steps = process.steps ?? []
  const feeders = feedersOf(steps, index)
  if (feeders.length === 0) {
    return index > 0 || process.arrivals_per_day === undefined ? [] : [`${at}.arrivals_per_day`]
  }
  const areStated = feeders.every((feeder) => steps[feeder]?.throughput_per_day !== undefined)
  return areStated ? feeders.map((feeder) => `${at}.steps[${feeder}].throughput_per_day`) : []
}

/** Paths of the rates that the counts of a queue deny. */
export function refutedPaths(
  trends: ReadonlyMap<number, QueueTrend>,
  processes: readonly Process[],
): string[] {
  return [...trends.values()].flatMap(({ position, step_position: own, rates_refuted }) => {
    const process = processes[position]
    if (!rates_refuted || process === undefined) return []
    const at = `processes[${position}]`
    return [`${at}.steps[${own}].throughput_per_day`, ...inflowPaths(process, at, own)]
  })
}

/** The inflow that a step exceeds although no backlog feeds it. */
function exceededInflow(
  { process, flow }: Flowing,
  index: number,
): Pick<ImpossibleThroughput, 'limit_per_day' | 'limit_paths' | 'lasts_days'> | undefined {
  const { throughput_per_day: throughput = 0, current_queue: queue } = process.steps?.[index] ?? {}
  const reaching = flow.from.inflows[index]
  const limit = reaching === undefined ? null : passedToday(process.steps ?? [], reaching)
  if (limit === null || !isMore(throughput, limit)) return undefined
  const lasts_days = queue === undefined ? null : Math.max(0, queue) / (throughput - limit)
  if ((lasts_days ?? 0) >= BACKLOG_DAYS) return undefined
  const limit_paths = inflowPaths(process, flow.path, index)
  return limit_paths.length === 0 ? undefined : { limit_per_day: limit, limit_paths, lasts_days }
}

/** Steps that pass on more than reaches them while no backlog feeds them, or more than they can
 *  take. */
export function impossibleThroughputs(flowing: readonly Flowing[]): ImpossibleThroughput[] {
  const found: ImpossibleThroughput[] = []
  flowing.forEach((one) => {
    const { position, process, flow } = one
    process.steps?.forEach((step, index) => {
      const { throughput_per_day, capacity_per_day: capacity, current_queue: queue = null } = step
      if (throughput_per_day === undefined || !isWork(step)) return
      const exceeded = exceededInflow(one, index)
      const isAbove = capacity !== undefined && isMore(throughput_per_day, capacity)
      if (exceeded === undefined && !isAbove) return
      const path = `${flow.path}.steps[${index}]`
      const known = {
        process: flow.process,
        process_position: position,
        step: flow.steps[index]?.name ?? '',
        path,
        throughput_per_day,
        queue,
      }
      if (exceeded !== undefined) found.push({ kind: 'faster_than_inflow', ...known, ...exceeded })
      if (isAbove) {
        const limit_paths = [`${path}.capacity_per_day`]
        const kind = 'above_capacity'
        found.push({ kind, ...known, limit_per_day: capacity, limit_paths, lasts_days: null })
      }
    })
  })
  return found
}
