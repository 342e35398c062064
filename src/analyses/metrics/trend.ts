import { trendFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type Better, betterThanPlan, isCost, isListed } from '../../knowledge/measures.ts'
import { daysBetween } from '../../model/dates.ts'
import { median } from '../../model/middle.ts'
import type { MetricPoint, MetricSeries } from './metrics.ts'

export interface Worsening {
  /** Values of the run, the one it started from first. */
  points: readonly MetricPoint[]
  /** Changes for the worse in it. */
  changes: number
  /** Median change in a day over the run, with its sign. */
  per_day: number
}

const CHANGES = valueOf(trendFigures.worsening_changes)

function dailyChanges(points: readonly MetricPoint[]): number[] {
  const changes: number[] = []
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (before === undefined || before.on === null || point.on === null) continue
    const days = daysBetween(before.on, point.on)
    if (days > 0) changes.push((point.value - before.value) / days)
  }
  return changes
}

/** The latest values of a metric that never improve and get worse at least five times: of six values
 *  in a random order one in 720 does that. Undefined where it is not so, or where neither way is the
 *  better one. */
export function worseningOf({ measure, points }: MetricSeries): Worsening | undefined {
  if (measure.better === null) return undefined
  const sign = measure.better === 'higher' ? -1 : 1
  let start = points.length - 1
  let changes = 0
  let firstWorse = start
  while (start > 0) {
    const worse = ((points[start]?.value ?? 0) - (points[start - 1]?.value ?? 0)) * sign
    if (worse < 0) break
    if (worse > 0) {
      changes++
      firstWorse = start - 1
    }
    start--
  }
  if (changes < CHANGES) return undefined
  const run = points.slice(firstWorse)
  return { points: run, changes, per_day: median(dailyChanges(run)) }
}

/** Values that rise one after the other. */
export interface Rise {
  /** The one it started from first, the latest last. */
  points: readonly MetricPoint[]
  times: number
}

/** The rises up to the latest value of a metric; undefined where there are fewer than two. */
export function riseOf({ points }: MetricSeries): Rise | undefined {
  let start = points.length - 1
  while (start > 0 && (points[start]?.value ?? 0) > (points[start - 1]?.value ?? 0)) start--
  const times = points.length - 1 - start
  return times > 1 ? { points: points.slice(start), times } : undefined
}

/** Which way is good against a plan. */
export interface Way {
  /** Null where nothing tells. */
  better: Better
  /** Told by the plan, or by what a cost is, not by the measure's own name. */
  is_guessed: boolean
}

/** Which way a metric should be from its plan by its name, else by the plan: one that lies beyond all
 *  that the metric was says where it is to go. Of a measure of the playbook that knows no better way
 *  none is guessed. */
export function wayOf({ measure, points, current: { plan } }: MetricSeries): Way {
  const better = betterThanPlan(measure)
  if (better !== null || plan === null || isListed(measure)) return { better, is_guessed: false }
  if (isCost(measure)) return { better: 'lower', is_guessed: true }
  const isSeries = points.length > 1
  if (isSeries && points.every(({ value }) => value < plan)) {
    return { better: 'higher', is_guessed: true }
  }
  const isOver = isSeries && points.every(({ value }) => value > plan)
  return { better: isOver ? 'lower' : null, is_guessed: isOver }
}

/** How far a value is from its plan either way, in percent of the plan; undefined without a plan, or
 *  with a plan of nothing. */
export function offPlan({ current: { plan, value } }: MetricSeries): number | undefined {
  return plan === null || plan === 0 ? undefined : ((value - plan) / Math.abs(plan)) * 100
}

/** How far a value is from its plan, in percent of the plan, positive where it is worse than
 *  planned; undefined where {@link offPlan} is, or where neither way is better. */
export function worseThanPlan(series: MetricSeries): number | undefined {
  const { better } = wayOf(series)
  const percent = offPlan(series)
  if (percent === undefined || better === null) return undefined
  return better === 'higher' ? -percent : percent
}
