import { once } from '../once.ts'
import type { QueueTrend } from '../throughput/queue-trend.ts'
import type { Constraint } from './constraint.ts'
import { constraintReason } from './constraint-reason.ts'
import type { Bottleneck, FlowResult } from './flow.ts'
import { type FocusingStep, focusingSteps } from './focusing-steps.ts'
import { type Inconsistency, inconsistencies } from './inconsistencies.ts'
import { tocRecommendation } from './toc-recommendation.ts'

export interface ToldConstraint extends Constraint {
  because: string
}

/** A process with what is said of its flow, as reports show it. */
export interface ToldBottleneck extends Omit<Bottleneck, 'from'> {
  constraint: ToldConstraint
  toc_recommendation: string
  focusing_steps: FocusingStep[]
  inconsistencies: Inconsistency[]
}

export interface ToldFlow extends Omit<FlowResult, 'bottlenecks' | 'most_held_up'> {
  bottlenecks: ToldBottleneck[]
  most_held_up: ToldBottleneck[]
}

function tellConstraint(
  { from, constraint }: Bottleneck,
  trend: QueueTrend | undefined,
): ToldConstraint {
  const because = once(() => constraintReason(from, constraint, trend))
  return {
    step: constraint.step,
    step_position: constraint.step_position,
    basis: constraint.basis,
    load_pct: constraint.load_pct,
    queue: constraint.queue,
    queue_days: constraint.queue_days,
    stands_still: constraint.stands_still,
    agrees_with_lowest_throughput: constraint.agrees_with_lowest_throughput,
    get because() {
      return because()
    },
    would_establish: constraint.would_establish,
  }
}

const leads = ({ from }: Bottleneck, limiting: number | undefined) =>
  Number(from.position === limiting)

/** A process with its sentences, which are made when they are read: of very many processes few are
 *  told. */
function tell(bottleneck: Bottleneck, trend: QueueTrend | undefined): ToldBottleneck {
  const { from, constraint, steps } = bottleneck
  const advice = once(() => {
    const lowest = steps[from.lowest]
    return lowest === undefined ? '' : tocRecommendation(lowest)
  })
  const todo = once(() => focusingSteps(from, constraint, trend))
  const odd = once(() => inconsistencies(from, bottleneck, trend))
  return {
    process: bottleneck.process,
    path: bottleneck.path,
    owner: bottleneck.owner,
    bottleneck_step: bottleneck.bottleneck_step,
    bottleneck_throughput: bottleneck.bottleneck_throughput,
    bottleneck_queue: bottleneck.bottleneck_queue,
    flow_efficiency_pct: bottleneck.flow_efficiency_pct,
    flow_efficiency_known_pct: bottleneck.flow_efficiency_known_pct,
    lead_time_hours: bottleneck.lead_time_hours,
    lead_time_basis: bottleneck.lead_time_basis,
    steps_hours: bottleneck.steps_hours,
    process_hours: bottleneck.process_hours,
    steps,
    get toc_recommendation() {
      return advice()
    },
    severity_score: bottleneck.severity_score,
    severity_by_utilization: bottleneck.severity_by_utilization,
    constraint: tellConstraint(bottleneck, trend),
    get focusing_steps() {
      return todo()
    },
    get inconsistencies() {
      return odd()
    },
    assumed: bottleneck.assumed,
  }
}

/** The flow of all processes with what is said of it.
 *  @param limiting position of the process that limits the company, where that is established: it is
 *  told first, whatever else holds up more work
 *  @param trends of the queues before their constraints, by the position of the process */
export function tellFlow(
  flow: FlowResult,
  limiting?: number,
  trends: ReadonlyMap<number, QueueTrend> = new Map(),
): ToldFlow {
  const tellOne = (one: Bottleneck) => tell(one, trends.get(one.from.position))
  const told = new Map(flow.bottlenecks.map((one) => [one, tellOne(one)]))
  const toldOf = (one: Bottleneck) => told.get(one) ?? tellOne(one)
  return {
    ...flow,
    bottlenecks: flow.bottlenecks.map(toldOf),
    most_held_up: flow.most_held_up
      .toSorted((one, other) => leads(other, limiting) - leads(one, limiting))
      .map(toldOf),
  }
}
