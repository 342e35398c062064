import type { Process } from '../../model/company.ts'
import type { Assumption } from '../assumption.ts'
import { reachingOf } from '../funnel.ts'
import { type Constraint, findConstraint, type ProcessFlow } from './constraint.ts'
import { type FlowEfficiency, flowEfficiency } from './flow-efficiency.ts'
import { holdsUpMore } from './holds-up.ts'
import { backlogOf, inflows } from './inflow.ts'
import { nameOfProcess } from './names.ts'
import { assumptionsOfSteps } from './step-assumptions.ts'
import { lowestThroughput, type StepFigures, stepFigures, utilizationOf } from './steps.ts'

/** The figures of a process; `tellFlow` adds the sentences. */
export interface Bottleneck extends FlowEfficiency {
  /** What they were computed from. */
  from: ProcessFlow
  process: string
  /** Path of the process in the company document. */
  path: string
  /** Who owns the process; null where nobody is named. */
  owner: string | null
  bottleneck_step: string
  bottleneck_throughput: number
  bottleneck_queue: number
  steps: StepFigures[]
  /** Queue times throughput, as the script computes it. */
  severity_score: number
  /** Queue times utilization (a ratio), as the script says it is computed. */
  severity_by_utilization: number
  constraint: Constraint
  /** Paths for which a value was put in. */
  assumed: string[]
}

export interface FlowResult {
  bottlenecks: Bottleneck[]
  throughput_chain: { process: string; steps: StepFigures[] }[]
  /** Names of processes without steps: nothing is known of their flow. */
  without_steps: string[]
  /** The bottlenecks again, the one whose constraint holds up most work first. */
  most_held_up: Bottleneck[]
  assumed: Assumption[]
}

function analyseProcess(process: Process, position: number, assumed: Assumption[]): Bottleneck {
  const steps = process.steps ?? []
  const before = assumed.length
  const reaching = inflows(process)
  const figures = steps.map((step, index) => {
    const handed = reaching[index]
    const inflow = handed === undefined ? null : reachingOf(process, index, handed)
    const backlog = inflow === null ? null : backlogOf(steps, reaching, index)
    return stepFigures(step, index, inflow, backlog)
  })
  const lowest = lowestThroughput(steps)
  const flow: ProcessFlow = { process, position, inflows: reaching, figures, lowest }
  assumptionsOfSteps(flow, assumed)
  const hours = flowEfficiency(process, position, assumed)
  const constraint = findConstraint(flow)
  const bottleneck = figures[lowest]
  const limiting = constraint.step_position === null ? undefined : figures[constraint.step_position]
  if (bottleneck === undefined) throw new RangeError('a process without steps has no flow')
  bottleneck.is_bottleneck = true
  if (limiting !== undefined) limiting.is_constraint = true
  const { throughput_per_day: throughput, queue_depth: queue } = bottleneck
  return {
    ...hours,
    from: flow,
    process: nameOfProcess(process, position),
    path: `processes[${position}]`,
    owner: process.owner ?? null,
    bottleneck_step: bottleneck.name,
    bottleneck_throughput: throughput,
    bottleneck_queue: queue,
    steps: figures,
    severity_score: queue * (throughput === 0 ? 1 : throughput),
    severity_by_utilization: queue * utilizationOf(steps[lowest] ?? {}),
    constraint,
    assumed: assumed.slice(before).map(({ path }) => path),
  }
}

/** Throughput, queues and the constraint of every process that has steps; the script's bottlenecks
 *  by its severity, the chain in the order of the data.
 *  Source of the script's figures: seed, ops_efficiency_analyzer. */
export function analyseFlow(processes: readonly Process[]): FlowResult {
  const assumed: Assumption[] = []
  const without_steps: string[] = []
  const bottlenecks: Bottleneck[] = []
  processes.forEach((process, position) => {
    if (process.steps === undefined || process.steps.length === 0) {
      without_steps.push(nameOfProcess(process, position))
    } else {
      bottlenecks.push(analyseProcess(process, position, assumed))
    }
  })
  const throughput_chain = bottlenecks.map(({ process, steps }) => ({ process, steps }))
  bottlenecks.sort((one, other) => other.severity_score - one.severity_score)
  const most_held_up = [...bottlenecks].sort((one, other) =>
    holdsUpMore(other.constraint, one.constraint),
  )
  return { bottlenecks, throughput_chain, without_steps, most_held_up, assumed }
}
