import { valueOf } from '../../knowledge/figure.ts'
import { throughputFigures } from '../../knowledge/throughput.ts'
import { isStanding } from '../keeps-up.ts'
import { countedWords } from '../queue-counted.ts'
import type { QueueTrend } from '../throughput/queue-trend.ts'
import { usedOf } from '../used-of.ts'
import { counted, quoted, sayPercent, sayRate } from '../words.ts'
import type { Constraint, ProcessFlow } from './constraint.ts'
import { isWork } from './inflow.ts'
import { queueDaysOf, type StepFigures } from './steps.ts'
import { unknownLoads } from './unknown-loads.ts'

const HELD_UP = valueOf(throughputFigures.held_up_days)

function queueWords(figures: StepFigures, isQueueKnown: boolean): string {
  if (!isQueueKnown) return 'What waits there is not known.'
  const { queue_depth: queue, throughput_per_day: throughput, queue_days: days } = figures
  if (queue <= 0) return 'Nothing waits there.'
  if (days === null) return `${counted(queue, 'waits', 'wait')}.`
  return `${counted(queue, 'waits', 'wait')}, ${counted(days, 'day', 'days')} at ${sayRate(throughput)} a day.`
}

function loadWords(figures: StepFigures): string {
  const { inflow_per_day: inflow, capacity_per_day: capacity, load_pct: load } = figures
  const arriving = `${counted(inflow ?? 0, 'a day reaches', 'a day reach', sayRate)} ${quoted(figures.name)}`
  if (load === null) return `${arriving}, which can take none.`
  return `${arriving}, which can take ${sayRate(capacity ?? 0)}: a load of ${sayPercent(load)}.`
}

/** What a step passes on of what it can take, where what reaches it is not known. */
function useWords(name: string, figures: StepFigures, used: number | undefined): string {
  const { throughput_per_day: passed, capacity_per_day: most, load_pct: load } = figures
  if (load !== null || used === undefined) return ''
  return `${name} passes on ${sayRate(passed)} a day of the ${sayRate(most ?? 0)} it can take: a utilization of ${sayPercent(used * 100)}.`
}

/** What comes to a step while a long queue before it is worked off, and what follows from that. */
function backlogWords(figures: StepFigures): string {
  const { backlog_inflow_per_day: now, backlog_lasts_days: days, capacity_per_day: most } = figures
  if (now === null || days === null) return ''
  const load = most === null || most <= 0 ? '' : `, a load of ${sayPercent((now / most) * 100)}`
  const growth = now - figures.throughput_per_day
  const then =
    growth > 0
      ? `, and its queue grows by ${sayRate(growth)} a day, unless work drops out`
      : ', which it passes on'
  return `That is by what arrives: for ${counted(days, 'day', 'days')}, while the queue before is worked off, ${counted(now, 'a day comes', 'a day come', sayRate)} to it${load}${then}.`
}

/** What follows from the load: a queue that grows, or a pace that the arrivals set; where the counts
 *  of the queue deny its rates, what was counted. */
function consequence(figures: StepFigures, trend: QueueTrend | undefined): string {
  const refuted = trend === undefined ? '' : countedWords(trend, figures)
  if (refuted !== '') return refuted
  if (figures.backlog_inflow_per_day !== null) return ''
  const { inflow_per_day: inflow, throughput_per_day: throughput, load_pct: load } = figures
  const growth = (inflow ?? 0) - throughput
  if (load !== null && load <= 100) {
    if (growth > 0) {
      return `It could take all of them, yet ${counted(growth, 'a day fewer leaves it than reaches', 'a day fewer leave it than reach', sayRate)} it.`
    }
    return isStanding(figures) && growth === 0
      ? 'No step is given more than it can take, yet what waits here stays, since no more leaves than reaches it.'
      : 'No step is given more than it can take, so that arrivals set the pace.'
  }
  return growth > 0
    ? `${counted(growth, 'a day more reaches it than leaves', 'a day more reach it than leave', sayRate)}: its queue grows by as much, unless work drops out.`
    : ''
}

/** Why the step with the lowest throughput is not the constraint. */
function disagreement(flow: ProcessFlow, position: number): string {
  const lowest = flow.figures[flow.lowest]
  const constraint = flow.figures[position]
  if (lowest === undefined || constraint === undefined || flow.lowest === position) return ''
  const name = quoted(lowest.name)
  if (flow.process.steps?.[flow.lowest]?.throughput_per_day === undefined) {
    return `${name} has no throughput in the data; counted as 0 it would be the lowest, which says nothing.`
  }
  const rate = `the lowest throughput (${sayRate(lowest.throughput_per_day)} a day)`
  if (flow.lowest > position) {
    return `${name} has ${rate} but comes later: behind a constraint no step can show more than that lets through, and what drops out on the way is no lack of capacity.`
  }
  if (lowest.throughput_per_day === constraint.throughput_per_day) {
    return `${name} comes earlier with the same throughput${lowest.load_pct === null ? ' and a shorter queue' : ` at a load of ${sayPercent(lowest.load_pct)}`}.`
  }
  const less =
    lowest.load_pct === null
      ? 'with a shorter queue'
      : `at a load of ${sayPercent(lowest.load_pct)}`
  return `${name} comes earlier and has ${rate}, but ${less}: it hands on what it gets or lets pass.`
}

/** Where more than a day of work waits, and longer than at the step of the highest load: a lack of
 *  capacity does not tell why. */
function pileElsewhere({ process, figures }: ProcessFlow, position: number): string {
  const steps = process.steps ?? []
  const own = queueDaysOf(steps[position] ?? {})
  if (own === undefined) return ''
  let most = Math.max(HELD_UP, own)
  let longest: StepFigures | undefined
  for (const [other, step] of steps.entries()) {
    const days = isWork(step) ? (queueDaysOf(step) ?? 0) : 0
    if (days <= most) continue
    most = days
    longest = figures[other]
  }
  if (longest === undefined) return ''
  const { name, queue_depth: queue, queue_days: days, load_pct: load } = longest
  const time = days === null ? 'and none leave' : `for ${counted(days, 'day', 'days')}`
  const room = load === null ? '' : ` at a load of ${sayPercent(load)}`
  return `Yet work waits longest before ${quoted(name)} (${counted(queue, 'piece', 'pieces')}, ${time})${room}: find out what keeps work there.`
}

/** A step found by its queue, though a longer one is on its way at a step that keeps up. */
function longestAmong({ figures }: ProcessFlow, { name, queue_days: days }: StepFigures): string {
  const isLonger = days !== null && figures.some((one) => (one.queue_days ?? 0) > days)
  return isLonger
    ? `Apart from steps that pass on all that reaches them, ${quoted(name)} has`
    : `${quoted(name)} has`
}

/** Why a step is the constraint, in figures of the process, or why none is known.
 *  @param trend of the queue before it */
export function constraintReason(
  flow: ProcessFlow,
  { step_position: position, basis, would_establish }: Constraint,
  trend?: QueueTrend,
): string {
  if (position === null) {
    return would_establish.length > 0
      ? 'Neither what each step can take in a day nor what waits before it is known.'
      : 'Nothing arrives and nothing waits, so that no step limits the process.'
  }
  const figures = flow.figures[position]
  if (figures === undefined) return ''
  const isQueueKnown = flow.process.steps?.[position]?.current_queue !== undefined
  const waiting = queueWords(figures, isQueueKnown)
  const used = usedOf(flow.process.steps?.[position] ?? {})
  const since = `since ${unknownLoads(flow).join('; ')}`
  const sentences =
    basis === 'load'
      ? [
          loadWords(figures),
          backlogWords(figures),
          waiting,
          consequence(figures, trend),
          flow.inflows[position]?.assumed
            ? 'Arrivals are not given: its own throughput stands in for them.'
            : '',
          pileElsewhere(flow, position),
        ]
      : basis === 'utilization'
        ? [
            useWords(quoted(figures.name), figures, used),
            waiting,
            `The highest utilization decides, ${since}.`,
          ]
        : [
            `${longestAmong(flow, figures)} the longest queue: ${waiting}`,
            useWords('It', figures, used),
            `The queue decides, ${since}.`,
          ]
  return [...sentences, disagreement(flow, position)].filter((words) => words !== '').join(' ')
}
