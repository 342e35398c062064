import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { QUEUE_NAME, throughputFigures } from '../../knowledge/throughput.ts'
import { addDays, daysBetween } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { comingIn } from '../coming-in.ts'
import { isFunnel } from '../funnel.ts'
import { once } from '../once.ts'
import type { Bottleneck } from '../process/flow.ts'
import { type Backlog, workedOff } from '../process/inflow.ts'
import { type EarlierQueue, earlierQueues } from './earlier-queues.ts'
import {
  lastBy,
  type MetricSeries,
  type Point,
  type SeriesIndex,
  seriesNamed,
} from './metric-series.ts'
import type { WorkWeek } from './work-week.ts'

/** A count of a queue, and where it stands; null where only an earlier document has it. */
export interface Counted extends Omit<Point, 'path'> {
  path: string | null
}

/** A queue as it was counted over time. */
interface QueueHistory {
  /** Null where earlier documents give the queue itself. */
  metric: string | null
  /** What the metric counts: the queue of the constraint or of the whole process. */
  of: 'step' | 'process'
  /** Whether its value on the day of the process data is the queue they give; else words alone
   *  connect the two. */
  confirmed: boolean
  from: Counted
  to: Point
  /** Where the unbroken rise to the last value begins; null without one. */
  rising_since: Counted | null
  per_week: number
}

export interface QueueTrend {
  process: string
  position: number
  step: string
  step_position: number
  /** Pieces that wait at the constraint; null where not given. */
  queue: number | null
  /** What reaches the constraint less what leaves it, a week. Null where the data do not tell, where
   *  the queue is too short to have grown by it, and in a funnel, whose drop-out is no growth. */
  by_rates_per_week: number | null
  /** The difference of the two rates although the queue does not bear it out, a day. */
  unexplained_per_day: number | null
  history: QueueHistory | null
  /** Whether both readings agree; null where there is only one. */
  agree: boolean | null
  /** Whether the counts differ by so much of what arrives and leaves that a rate must be wrong: what
   *  rests on both rates (what is missing, when the queue is gone) is then not told. */
  rates_refuted: boolean
  /** Growth a week: the counted one where there is one, else that of the rates. */
  per_week: number | null
  /** Days for which it goes on, where it comes of a queue before it that is worked off; else null. */
  lasts_days: number | null
  /** What comes a day beyond what lasts while queues before it are worked off, however short, and for
   *  how many days; null without them, and where the rates do not tell. */
  from_before: Backlog | null
}

const WINDOW = valueOf(throughputFigures.trend_days)
const BORNE_OUT = valueOf(throughputFigures.growth_days)
const AGREE = valueOf(throughputFigures.rates_agree_pct) / 100
const WEEK = valueOf(timeFigures.days_per_week)

/** Where the unbroken rise to the last point begins. */
function riseOf(points: readonly Point[]): Point | null {
  let start = points.length - 1
  while (start > 0 && (points[start - 1]?.value ?? 0) < (points[start]?.value ?? 0)) start--
  return start < points.length - 1 ? (points[start] ?? null) : null
}

/** Growth over the last weeks of a series; null where there is one value only. */
function growthOf(series: MetricSeries) {
  const { metric, points } = series
  const to = points.at(-1) ?? points[0]
  const from = lastBy(series, addDays(to.on, -WINDOW)) ?? points[0]
  const days = daysBetween(from.on, to.on)
  if (days <= 0) return null
  const per_week = ((to.value - from.value) / days) * WEEK
  return { metric, from, to, rising_since: riseOf(points), per_week }
}

interface Queue {
  ofStep: number
  ofProcess: number
  /** The day it was counted on: found when it is wanted. */
  on: () => string | undefined
}

/** The metric that counts this queue: one whose name says so exactly, else one named as a queue
 *  that shares a word with the process, best one that has the same value on the same day. Of one
 *  that shares a word with the step alone that value must tell, since many steps are called alike. */
function historyOf(
  { process, constraint: { step } }: Bottleneck,
  { ofStep, ofProcess, on }: Queue,
  index: SeriesIndex,
): QueueHistory | null {
  if (!index.hasQueues) return null
  const exact = index.byName.get(`${process}.${step}.current_queue`.toLowerCase())
  const grown = exact === undefined ? null : growthOf(exact)
  if (grown !== null) return { ...grown, of: 'step', confirmed: true }
  let guess: QueueHistory | null = null
  for (const series of seriesNamed(index, process)) {
    if (!QUEUE_NAME.test(series.metric)) continue
    const growth = growthOf(series)
    if (growth === null) continue
    const day = on()
    const then = day === undefined ? growth.to : lastBy(series, day)
    if (then?.value === ofStep) return { ...growth, of: 'step', confirmed: true }
    if (then?.value === ofProcess) return { ...growth, of: 'process', confirmed: true }
    guess ??= { ...growth, of: 'process', confirmed: false }
  }
  for (const series of seriesNamed(index, step ?? '')) {
    if (!QUEUE_NAME.test(series.metric) || lastBy(series, on() ?? '')?.value !== ofStep) continue
    const growth = growthOf(series)
    if (growth !== null) return { ...growth, of: 'step', confirmed: true }
  }
  return guess
}

/** The growth since an earlier document gave the queue. */
function sinceThen(from: EarlierQueue, on: string, value: number, path: string): QueueHistory {
  const start = { ...from, path: null }
  return {
    metric: null,
    of: 'step',
    confirmed: true,
    from: start,
    to: { on, value, path },
    rising_since: value > from.value ? start : null,
    per_week: ((value - from.value) / daysBetween(from.on, on)) * WEEK,
  }
}

/** What comes to a step beyond what lasts. */
function fromBefore({ from }: Bottleneck, position: number): Backlog | null {
  const comes = workedOff(from.process.steps ?? [], from.inflows, position)
  const lasting = from.inflows[position]?.per_day ?? 0
  return comes && { ...comes, per_day: comes.per_day - lasting }
}

/** How the queue before the constraint of each process grows: by what reaches it and what leaves it,
 *  and by what was counted. In the order of the processes. */
export function queueTrends(
  bottlenecks: readonly Bottleneck[],
  index: SeriesIndex,
  { days_per_week }: WorkWeek,
  situation: Situation,
): Map<number, QueueTrend> {
  const trends = new Map<number, QueueTrend>()
  const earlier = once(() => earlierQueues(situation))
  for (const bottleneck of bottlenecks) {
    const { constraint, steps, path, process } = bottleneck
    const { step, step_position } = constraint
    const figures = step_position === null ? undefined : steps[step_position]
    if (step === null || step_position === null || figures === undefined) continue
    const { position, process: of } = bottleneck.from
    const given = of.steps?.[step_position]
    const { throughput_per_day: throughput } = figures
    const inflow = comingIn(figures)
    const isFirst = step_position === 0 && of.arrivals_per_day === undefined
    const isCounted = !isFunnel(of)
    const isKnown =
      isCounted && inflow !== null && given?.throughput_per_day !== undefined && !isFirst
    const difference = isKnown ? inflow - throughput : null
    const queue = constraint.queue
    // A queue shorter than two weeks of the difference cannot have grown by it.
    const isBorneOut =
      difference !== null && queue !== null && (difference <= 0 || queue >= difference * BORNE_OUT)
    const by_rates = isBorneOut ? difference * days_per_week : null
    const queuePath = `${path}.steps[${step_position}].current_queue`
    const on = once(() => situation.sources.dateOf(queuePath))
    const ofProcess = steps.reduce((sum, { queue_depth }) => sum + queue_depth, 0)
    const counts = historyOf(bottleneck, { ofStep: queue ?? NaN, ofProcess, on }, index)
    const from =
      counts?.confirmed === true || queue === null || given === undefined
        ? undefined
        : earlier()(of, given, on)
    const history = from === undefined ? counts : sinceThen(from, on() ?? '', queue ?? 0, queuePath)
    const isFar =
      history?.confirmed === true &&
      inflow !== null &&
      by_rates !== null &&
      Math.abs(history.per_week - by_rates) > Math.max(inflow, throughput) * days_per_week * AGREE
    trends.set(position, {
      process,
      position,
      step,
      step_position,
      queue,
      by_rates_per_week: by_rates,
      unexplained_per_day: !isBorneOut && difference !== null && difference > 0 ? difference : null,
      history,
      agree: history === null || by_rates === null ? null : isClose(history.per_week, by_rates),
      rates_refuted: isFar && Math.max(history?.per_week ?? 0, by_rates) > 0,
      per_week: history?.per_week ?? by_rates,
      lasts_days: figures.backlog_lasts_days,
      from_before: isBorneOut ? fromBefore(bottleneck, step_position) : null,
    })
  }
  return trends
}

const isClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.abs(other) * AGREE
