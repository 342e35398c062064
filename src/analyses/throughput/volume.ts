import { isFunnel } from '../funnel.ts'
import type { Bottleneck } from '../process/flow.ts'
import { isWork } from '../process/inflow.ts'
import type { StepFigures } from '../process/steps.ts'
import type { QueueTrend } from './queue-trend.ts'
import type { WorkWeek } from './work-week.ts'

/** A step and how much more volume it carries. */
export interface StepVolume {
  step: string
  step_position: number
  capacity_per_day: number
  /** What would reach it today if no step before it held work back. */
  reaching_per_day: number
  /** Whether more comes today, of a long queue before it that is worked off. */
  beside_backlog: boolean
  /** What it is handed; null where that is not known, and in a funnel behind what arrives: its own
   *  throughput then stands in for it. */
  inflow_per_day: number | null
  /** Multiple of today's volume at which it is full. */
  breaks_at: number
  /** The same where counts of its queue deny what is said to reach it; null where none do. */
  by_counts: ByCounts | null
}

/** What reaches a step if what leaves it is right and its queue grows as it was counted. */
interface ByCounts {
  reaching_per_day: number
  breaks_at: number
}

/** A step whose multiple is not known, and what is not given of it. */
export interface UnknownVolume {
  step: string
  lacks: 'capacity_per_day' | 'throughput_per_day'
}

export interface ProcessVolume {
  process: string
  position: number
  arrivals_per_day: number | null
  /** Whether the first step's throughput stands in for arrivals that are not given. */
  arrivals_assumed: boolean
  /** Most of what enters is meant to drop out: each step is measured by what it passes on. */
  funnel: boolean
  /** Steps whose capacity is given, the one that is full first ahead. */
  steps: readonly StepVolume[]
  /** The steps of which it is not known when they are full: any of them may be so sooner. */
  unknown: readonly UnknownVolume[]
  /** The step where counts of the queue deny what is said to reach and leave it, so that no multiple
   *  is sure; null where none do. */
  denied_at: string | null
}

/** The lowest multiple at which a step may be full. */
export const earliest = ({ breaks_at, by_counts }: StepVolume): number =>
  Math.min(breaks_at, by_counts?.breaks_at ?? Infinity)

/** Whether less reaches a step today than would if no step before it held work back. */
export const isHeldBack = ({ inflow_per_day: inflow, reaching_per_day }: StepVolume): boolean =>
  inflow !== null && reaching_per_day > inflow

/** How much more volume each process carries: the capacity of each step against what reaches it. A
 *  step that is given more than it can take holds work back, so that the next is measured by what
 *  would reach it otherwise. Says nothing of waiting times, which depend on variation as well.
 *  @example arrivals 3, capacities 5, 2.8 // => the second step is full at 0.93 times today's volume */
export const volumes = (
  bottlenecks: readonly Bottleneck[],
  trends: ReadonlyMap<number, QueueTrend>,
  week: WorkWeek,
): ProcessVolume[] =>
  bottlenecks.map((flow) => {
    const trend = trends.get(flow.from.position)
    return volumeOf(flow, trend?.rates_refuted === true ? trend : undefined, week)
  })

/** @param denied the queue whose counts deny its rates
 *  @example 8 leave, and the queue grows by 5 in a week of 5 days // => 9 reach it */
function byCounts(
  { history, step_position }: QueueTrend,
  { throughput_per_day }: StepFigures,
  at: number,
  capacity: number,
  { days_per_week }: WorkWeek,
): ByCounts | null {
  if (at !== step_position || history?.of !== 'step') return null
  const reaching_per_day = throughput_per_day + history.per_week / days_per_week
  return reaching_per_day > 0 ? { reaching_per_day, breaks_at: capacity / reaching_per_day } : null
}

/** How much more the steps before one would hand it if none of them held work back.
 *  @param held the same of each step before it, for what it hands on itself */
function heldBefore(
  feeders: readonly number[],
  steps: readonly StepFigures[],
  held: readonly number[],
): number {
  const [first = 0] = feeders
  if (feeders.length < 2) return held[first] ?? 1
  let passed = 0
  let would = 0
  for (const feeder of feeders) {
    const rate = steps[feeder]?.throughput_per_day ?? 0
    passed += rate
    would += rate * (held[feeder] ?? 1)
  }
  return passed > 0 ? would / passed : (held[first] ?? 1)
}

function volumeOf(flow: Bottleneck, denied: QueueTrend | undefined, week: WorkWeek): ProcessVolume {
  const { position, process: given, inflows: reached } = flow.from
  const funnel = isFunnel(given)
  const steps: StepVolume[] = []
  const unknown: UnknownVolume[] = []
  const arrivals = given.arrivals_per_day ?? flow.steps[0]?.inflow_per_day ?? null
  const held: number[] = []
  flow.steps.forEach((figures, step_position) => {
    const { name, capacity_per_day, inflow_per_day: handed, throughput_per_day } = figures
    const step = given.steps?.[step_position] ?? {}
    const before = heldBefore(reached[step_position]?.feeders ?? [], flow.steps, held)
    held.push(before)
    if (!isWork(step)) return
    const passing = handed ?? throughput_per_day
    // No more can come than arrives, whatever a step works off its queue.
    const reaching = Math.min(passing * before, Math.max(passing, arrivals ?? 0))
    const isKnown = handed !== null || step.throughput_per_day !== undefined
    if (capacity_per_day === null) unknown.push({ step: name, lacks: 'capacity_per_day' })
    else if (!isKnown) unknown.push({ step: name, lacks: 'throughput_per_day' })
    if (capacity_per_day === null || reaching <= 0) return
    steps.push({
      step: name,
      step_position,
      capacity_per_day,
      reaching_per_day: reaching,
      beside_backlog: figures.backlog_inflow_per_day !== null,
      inflow_per_day: handed,
      breaks_at: capacity_per_day / reaching,
      by_counts:
        denied === undefined
          ? null
          : byCounts(denied, figures, step_position, capacity_per_day, week),
    })
    const isOverfull = !funnel && reaching > capacity_per_day && throughput_per_day > 0
    if (isOverfull) held[step_position] = reaching / throughput_per_day
  })
  steps.sort((one, other) => earliest(one) - earliest(other))
  return {
    process: flow.process,
    position,
    arrivals_per_day: arrivals,
    arrivals_assumed: given.arrivals_per_day === undefined,
    funnel,
    steps,
    unknown,
    denied_at: denied?.step ?? null,
  }
}
