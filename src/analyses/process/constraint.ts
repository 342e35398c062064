import type { Process, Step } from '../../model/company.ts'
import { isFunnel } from '../funnel.ts'
import { keepsUp } from '../keeps-up.ts'
import { usedOf } from '../used-of.ts'
import { type Inflow, isWork } from './inflow.ts'
import { loadOf, queueDaysOf, type StepFigures } from './steps.ts'

/** How the constraint of a process is known. `load`: the highest load; `queue`: the longest queue in
 *  days, since loads are not all known; `utilization`: in a funnel without known queues, the most that
 *  is passed on of what can be. */
export const constraintBases = ['load', 'queue', 'utilization', 'not_established'] as const
export type ConstraintBasis = (typeof constraintBases)[number]

export interface Constraint {
  /** Null where the data do not tell. */
  step: string | null
  step_position: number | null
  basis: ConstraintBasis
  /** What reaches the step as a share of what it can take. */
  load_pct: number | null
  queue: number | null
  /** Days that the queue lasts at the present throughput. */
  queue_days: number | null
  /** Whether work waits there and none leaves. */
  stands_still: boolean
  /** Whether the step with the lowest throughput is the same one; null without a constraint. */
  agrees_with_lowest_throughput: boolean | null
  /** Paths that are missing and would settle it. */
  would_establish: string[]
}

export interface ProcessFlow {
  process: Process
  position: number
  /** What the steps before each one hand on; in a funnel not all of that reaches it. */
  inflows: readonly Inflow[]
  figures: readonly StepFigures[]
  /** Position of the step with the lowest throughput. */
  lowest: number
}

/** Position of the step with the largest measure above nothing; the larger queue, then the earlier
 *  step decides between equals. Undefined where no step that is work has one. */
function largest(
  steps: readonly Step[],
  measure: (step: Step, position: number) => number | undefined,
): number | undefined {
  let best: number | undefined
  let most = 0
  let waiting = 0
  steps.forEach((step, position) => {
    const value = isWork(step) ? measure(step, position) : undefined
    if (value === undefined || value <= 0 || value < most) return
    const queue = step.current_queue ?? 0
    if (best !== undefined && value === most && queue <= waiting) return
    best = position
    most = value
    waiting = queue
  })
  return best
}

/** Paths of what is not given of the named keys, over all steps that are work. */
function missingPaths(flow: ProcessFlow, keys: readonly (keyof Step)[]): string[] {
  const paths: string[] = []
  for (const [position, step] of (flow.process.steps ?? []).entries()) {
    if (!isWork(step)) continue
    for (const key of keys) {
      if (step[key] === undefined) {
        paths.push(`processes[${flow.position}].steps[${position}].${key}`)
      }
    }
  }
  return paths
}

/** The step that limits a process: the one with the highest load where every load is known, else
 *  the one with the longest queue in days, if it can among those that do not keep up, else the
 *  highest of the loads that are known, in a funnel of what each passes on of what it can.
 *  Source: seed, process_frameworks (the step that limits output, or with the queue before it).
 *  @example inflows 15, 15, 8 into capacities 20, 10, 8 // => the second, 150% */
export function findConstraint(flow: ProcessFlow): Constraint {
  const steps = flow.process.steps ?? []
  const load = (step: Step, position: number): number | undefined =>
    loadOf(step, flow.figures[position]?.inflow_per_day ?? null)
  const allLoadsKnown = steps.every(
    (step, position) => !isWork(step) || load(step, position) !== undefined,
  )
  const isByUse = !allLoadsKnown && isFunnel(flow.process)
  const byLoad = largest(steps, isByUse ? usedOf : load)
  const heldUpAt = (step: Step, position: number): number | undefined =>
    keepsUp(flow, position, null) ? undefined : queueDaysOf(step)
  const byQueue = largest(steps, heldUpAt) ?? largest(steps, queueDaysOf)
  const isByLoad = allLoadsKnown ? byLoad !== undefined : byQueue === undefined
  const found = isByLoad ? byLoad : byQueue
  if (found === undefined) {
    const missing = missingPaths(flow, ['throughput_per_day', 'capacity_per_day', 'current_queue'])
    return {
      step: null,
      step_position: null,
      basis: 'not_established',
      load_pct: null,
      queue: null,
      queue_days: null,
      stands_still: false,
      agrees_with_lowest_throughput: null,
      would_establish: missing,
    }
  }
  const figures = flow.figures[found]
  const step = steps[found] ?? {}
  return {
    step: figures?.name ?? null,
    step_position: found,
    basis: !isByLoad ? 'queue' : isByUse ? 'utilization' : 'load',
    load_pct: figures?.load_pct ?? null,
    queue: step.current_queue ?? null,
    queue_days: figures?.queue_days ?? null,
    stands_still: queueDaysOf(step) === Infinity,
    agrees_with_lowest_throughput: found === flow.lowest,
    would_establish: allLoadsKnown
      ? []
      : missingPaths(flow, ['throughput_per_day', 'capacity_per_day']),
  }
}
