import { valueOf } from '../../knowledge/figure.ts'
import { type FocusingStepName, focusingSteps as focusingOrder } from '../../knowledge/flow.ts'
import { enumerated } from '../../model/enumerated.ts'
import { comingIn } from '../coming-in.ts'
import { nextLimit, sayNext } from '../next-limit.ts'
import type { QueueTrend } from '../throughput/queue-trend.ts'
import { counted, quoted, say, sayPercent, sayRate } from '../words.ts'
import type { Constraint, ProcessFlow } from './constraint.ts'
import type { StepFigures } from './steps.ts'

export interface FocusingStep {
  step: FocusingStepName
  what: string
}

const order = valueOf(focusingOrder)

function identify(constraint: Constraint, figures: StepFigures): string {
  const { load_pct: load, utilization_pct: used, queue_depth: queue } = figures
  const by =
    constraint.basis === 'load' && load !== null
      ? `${sayPercent(load)} load`
      : constraint.basis === 'utilization'
        ? `${sayPercent(used)} utilization`
        : `${say(queue)} waiting`
  return `${quoted(figures.name)} sets the pace (${by}). Confirm with those who do the work before changing anything.`
}

/** What a step passes on in a day; undefined where not given. */
const paceOf = ({ process }: ProcessFlow, position: number): number | undefined =>
  process.steps?.[position]?.throughput_per_day

/** More from the step as it is: close the gap to its capacity, or keep it on what only it can do. */
function exploit(figures: StepFigures, throughput: number | undefined): string {
  const { capacity_per_day: capacity } = figures
  const name = quoted(figures.name)
  if (capacity === null) {
    return `Measure what ${name} can do in a day; until then let nobody else's work, no rework and no missing input keep it waiting.`
  }
  if (throughput === undefined) {
    return `Measure what ${name} does in a day, of a possible ${sayRate(capacity)}; until then let nobody else's work, no rework and no missing input keep it waiting.`
  }
  if (capacity > throughput) {
    return `${name} does ${sayRate(throughput)} a day of a possible ${sayRate(capacity)}: find what keeps it from the other ${sayRate(capacity - throughput)} (missing input, rework, interruptions) and remove that.`
  }
  return `${name} already does all it can, ${sayRate(throughput)} a day: take off it what others can do, and check work before it gets there.`
}

/** Everything else follows the pace of the constraint. */
function subordinate(flow: ProcessFlow, position: number, figures: StepFigures): string {
  const { capacity_per_day: capacity } = figures
  const inflow = comingIn(figures)
  const pace = paceOf(flow, position) ?? null
  const most = pace ?? capacity
  const rate = most === null ? '' : `, ${sayRate(most)} a day ${pace === null ? 'at most' : 'now'}`
  const feeders = (flow.inflows[position]?.feeders ?? []).flatMap((feeder) => {
    const before = flow.figures[feeder]
    return before === undefined ? [] : [before]
  })
  const [first] = feeders
  if (first === undefined) {
    return `It is the first step: take in no more than it passes on${rate}${figures.queue_depth > 0 ? `, while ${counted(figures.queue_depth, 'waits', 'wait')}` : ''}, and tell those who ask when their turn comes.`
  }
  const names = enumerated(feeders.map(({ name }) => quoted(name)))
  return inflow !== null && most !== null && inflow > most
    ? `Let ${names} release what ${quoted(figures.name)} passes on${rate} instead of ${sayRate(inflow)}, complete and in order${figures.queue_depth > 0 ? `, so that its queue of ${say(figures.queue_depth)} grows no further` : ''}; time left over there goes to it.`
    : `Let ${names} hand over work that is complete and evenly spread, so that ${quoted(figures.name)} never waits and never sorts.`
}

function elevate(figures: StepFigures): string {
  const { capacity_per_day: capacity, inflow_per_day: inflow } = figures
  if (capacity === null || inflow === null) {
    const unknown = capacity === null ? 'its capacity is known' : 'it is counted what reaches it'
    return `Decide on people or tools for ${quoted(figures.name)} only when ${unknown} and the two steps before this one are done.`
  }
  return inflow > capacity
    ? `Only then add capacity: ${counted(inflow, 'a day reaches', 'a day reach', sayRate)} it and ${sayRate(capacity)} is its most, so that ${counted(inflow - capacity, 'a day is', 'a day are', sayRate)} missing.`
    : `No capacity to buy ${figures.backlog_inflow_per_day === null ? 'at present:' : 'for good: once the queue before it is worked off,'} ${counted(inflow, 'a day reaches', 'a day reach', sayRate)} it and it can take ${sayRate(capacity)}.`
}

/** The step that limits next: of the others, the one that can take least. */
function repeat({ figures, process }: ProcessFlow, position: number): string {
  const next = nextLimit(figures, process, position)
  const [here, there] = [figures[position], figures[next?.position ?? -1]]
  return next === null || here === undefined || there === undefined
    ? 'Measure every step again once it has moved, and start over at the step that limits then.'
    : `Measure again once it has moved: of the other steps ${next.is_sure ? '' : 'that tell '}${quoted(there.name)} can take least, ${sayNext(next, here.name)}.`
}

/** What to do about the constraint of a process, in Goldratt's order: at any utilization it is
 *  exploited and everything else subordinated to it before capacity is added. Empty without one.
 *  Source: seed, process_frameworks.
 *  @param trend of the queue before it: where its counts deny the rates, what reaches it is not known */
export function focusingSteps(
  flow: ProcessFlow,
  constraint: Constraint,
  trend?: QueueTrend,
): FocusingStep[] {
  const position = constraint.step_position
  const given = position === null ? undefined : flow.figures[position]
  if (position === null || given === undefined) return []
  const figures =
    trend?.rates_refuted === true
      ? { ...given, inflow_per_day: null, backlog_inflow_per_day: null }
      : given
  const words: Record<FocusingStepName, string> = {
    identify: identify(constraint, figures),
    exploit: exploit(figures, paceOf(flow, position)),
    subordinate: subordinate(flow, position, figures),
    elevate: elevate(figures),
    repeat: repeat(flow, position),
  }
  return order.map((step) => ({ step, what: words[step] }))
}
