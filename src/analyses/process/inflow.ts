import { checkFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Process, Step } from '../../model/company.ts'
import { nextSteps } from './next-steps.ts'

export interface Inflow {
  /** Pieces of work that reach the step in a day; null where the data do not tell. */
  per_day: number | null
  /** Positions of the steps that hand work to it. */
  feeders: readonly number[]
  /** True where the first step's own throughput stands in for arrivals that are not given. */
  assumed: boolean
}

const NO_STEPS: readonly number[] = []

/** Whether a step is work, not the mark of a start, an end or a piece of data. */
export const isWork = (step: Step): boolean =>
  step.kind === undefined || step.kind === 'task' || step.kind === 'decision'

/** Whether each step simply hands its work to the one after it. */
export const isLine = (steps: readonly Step[]): boolean =>
  steps.every(({ next, kind }) => next === undefined && kind !== 'end')

/** Whether all work goes the same way, through one step after the other. */
export function isOneWay(steps: readonly Step[]): boolean {
  if (isLine(steps)) return true
  const ways = nextSteps(steps)
  const reached = new Set(ways.flatMap((next) => next.map(({ position }) => position)))
  return ways.every((next) => next.length <= 1) && reached.size === steps.length - 1
}

/** Whether a counted queue shows that not all of what the steps before hand on comes here: it is more
 *  than the step can take, so that it would pile up, and not even one day of that waits. */
const isMoreThanComes = (step: Step, per_day: number): boolean => {
  const { capacity_per_day: capacity, current_queue: queue, throughput_per_day: throughput } = step
  if (capacity === undefined || queue === undefined || throughput === undefined) return false
  return per_day > capacity && per_day - throughput > Math.max(0, queue)
}

/** What reaches a step of what those before hand on; null where its queue shows that work ends, or
 *  goes elsewhere, on the way. */
const reaching = (step: Step, per_day: number | null): number | null =>
  per_day === null || isMoreThanComes(step, per_day) ? null : per_day

/** What a step hands on: what it passes on, and where arrivals are given no more than reaches it,
 *  since what it works off its queue comes to an end. A mark of a start or of data hands on what
 *  reaches it.
 *  @param reaching what reaches each step, as far as computed */
export function handedOn(
  { steps = [], arrivals_per_day: arrivals }: Process,
  position: number,
  reaching: readonly Inflow[],
): number | null {
  const step = steps[position]
  if (step === undefined) return null
  const inflow = reaching[position]?.per_day ?? null
  const passed = step.throughput_per_day
  if (passed === undefined) return isWork(step) ? null : inflow
  return arrivals === undefined || inflow === null ? passed : Math.min(passed, inflow)
}

/** What the steps before one pass on today, also what they work off their queues. */
export function passedToday(steps: readonly Step[], { per_day, feeders }: Inflow): number | null {
  if (per_day === null) return null
  let passed = 0
  for (const feeder of feeders) passed += steps[feeder]?.throughput_per_day ?? 0
  return Math.max(per_day, passed)
}

/** What comes to a step while a queue before it is worked off. */
export interface Backlog {
  per_day: number
  /** Days until the first of the queues that it comes from is gone. */
  days: number
}

const LONG = valueOf(checkFigures.backlog_days)
const MORE = 1 + valueOf(checkFigures.rate_tolerance_pct) / 100

/** Whether a rate is over a limit by more than rounding. */
export const isMore = (rate: number, limit: number): boolean => rate > limit * MORE

/** Days for which what the steps before one work off their queues goes on. */
function workedOffFor(steps: readonly Step[], reached: readonly Inflow[], position: number) {
  let least = Infinity
  for (const feeder of reached[position]?.feeders ?? []) {
    const { throughput_per_day: passed, current_queue: queue = 0 } = steps[feeder] ?? {}
    const inflow = reached[feeder]
    if (passed === undefined || inflow === undefined || feeder >= position) continue
    const own = passed - (passedToday(steps, inflow) ?? passed)
    const days: number = own > 0 ? queue / own : workedOffFor(steps, reached, feeder)
    least = Math.min(least, days)
  }
  return least
}

/** What comes to a step while queues before it are worked off, however short; null where nothing
 *  comes beyond what lasts.
 *  @example 9 arrive, the step before does 10 and 15 wait there // => 10 a day for 15 days */
export function workedOff(
  steps: readonly Step[],
  reached: readonly Inflow[],
  position: number,
): Backlog | null {
  const inflow = reached[position]
  const per_day = inflow === undefined ? null : passedToday(steps, inflow)
  if (per_day === null || !isMore(per_day, inflow?.per_day ?? 0)) return null
  const days = workedOffFor(steps, reached, position)
  return days > 0 && Number.isFinite(days) ? { per_day, days } : null
}

/** The same where that goes on for so long that it is no contradiction.
 *  @example 5 arrive, the step before does 9 and 600 wait there // => 9 a day for 150 days */
export function backlogOf(
  steps: readonly Step[],
  reached: readonly Inflow[],
  position: number,
): Backlog | null {
  const backlog = workedOff(steps, reached, position)
  return backlog !== null && backlog.days >= LONG ? backlog : null
}

/** What reaches a first step: the arrivals, else its own throughput in their place. */
function entryOf({ arrivals_per_day: arrivals }: Process, step: Step): Inflow {
  const per_day = arrivals ?? step.throughput_per_day ?? null
  return { per_day, feeders: NO_STEPS, assumed: arrivals === undefined && per_day !== null }
}

/** The same where nothing branches, which most processes do not. */
function alongLine(process: Process, steps: readonly Step[]): Inflow[] {
  const result: Inflow[] = []
  steps.forEach((step, position) => {
    result.push(
      position === 0
        ? entryOf(process, step)
        : {
            per_day: reaching(step, handedOn(process, position - 1, result)),
            feeders: [position - 1],
            assumed: false,
          },
    )
  })
  return result
}

/** What reaches each step in a day: arrivals for the first, else what the steps before it hand on,
 *  which lasts: no more than arrives, where that is given.
 *  Behind a fork the shares are unknown, and before a step that is handed more than it can take,
 *  while not even a day of that waits, work ends on the way, so that the inflow is null.
 *  @example arrivals 5, throughputs 4, 2 // => 5, 4
 *  @example arrivals 1, throughputs 3, 2 // => 1, 1 */
export function inflows(process: Process): Inflow[] {
  const steps = process.steps ?? []
  if (isLine(steps)) return alongLine(process, steps)
  const successors = nextSteps(steps)
  const feeders: number[][] = steps.map(() => [])
  for (const [position, next] of successors.entries()) {
    for (const successor of next) feeders[successor.position]?.push(position)
  }
  const result: Inflow[] = []
  for (const [position, step] of steps.entries()) {
    const from = feeders[position] ?? []
    if (position === 0 || from.length === 0) {
      const arrivals = position === 0 ? process.arrivals_per_day : undefined
      const per_day = arrivals ?? step.throughput_per_day ?? null
      result.push({ per_day, feeders: from, assumed: arrivals === undefined && per_day !== null })
      continue
    }
    let per_day: number | null = 0
    for (const feeder of from) {
      const part = successors[feeder]?.length === 1 ? handedOn(process, feeder, result) : null
      per_day = part === null || per_day === null ? null : per_day + part
    }
    result.push({ per_day: reaching(step, per_day), feeders: from, assumed: false })
  }
  return result
}
