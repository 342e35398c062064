import { type Measure, measureOf } from '../../knowledge/measures.ts'
import { formatPath } from '../../model/path.ts'
import type { Situation } from '../../model/source.ts'

export interface MetricPoint {
  /** Null where undated. */
  on: string | null
  value: number
  path: string
  plan: number | null
  plan_path: string | null
}

/** A metric: its values in the order of their days, and the current one, the last of them. */
export interface MetricSeries {
  measure: Measure
  points: readonly MetricPoint[]
  /** Values of days for which a later document states another: that one is among the points. */
  overtaken: readonly MetricPoint[]
  current: MetricPoint
}

export type Metrics = ReadonlyMap<string, MetricSeries>

const byDay = (one: MetricPoint, other: MetricPoint): number =>
  (one.on ?? '') < (other.on ?? '') ? -1 : Number((one.on ?? '') > (other.on ?? ''))

/** Dated values of each metric; a plan without a value is laid beside the value of that day. */
function fromHistory({ company, at }: Situation): Map<string, MetricPoint[]> {
  const series = new Map<string, MetricPoint[]>()
  const plans: { metric: string; on: string; plan: number; path: string }[] = []
  for (const [position, entry] of (company.metric_history ?? []).entries()) {
    const { metric, on, value, plan } = entry
    if (metric === undefined || on === undefined || on > at) continue
    const path = `metric_history[${position}]`
    const plan_path = plan === undefined ? null : `${path}.plan`
    if (value === undefined) {
      if (plan !== undefined) plans.push({ metric, on, plan, path: `${path}.plan` })
      continue
    }
    const points = series.get(metric) ?? []
    points.push({ on, value, path: `${path}.value`, plan: plan ?? null, plan_path })
    series.set(metric, points)
  }
  for (const { metric, on, plan, path } of plans) {
    const point = series.get(metric)?.find((one) => one.on === on && one.plan === null)
    if (point === undefined) continue
    point.plan = plan
    point.plan_path = path
  }
  return series
}

/** Every metric with its values and their days, up to the day asked about. Of a current value and a
 *  history the later counts; an undated current value gives way to a dated one. */
export function analyseMetrics(situation: Situation): Metrics {
  const { company, sources } = situation
  const series = fromHistory(situation)
  for (const [metric, value] of Object.entries(company.metrics ?? {})) {
    const path = formatPath(['metrics', metric])
    const on = sources.dateOf(path) ?? null
    const points = series.get(metric) ?? []
    const isKnown = points.length > 0 && (on === null || points.some((point) => point.on === on))
    if (isKnown) continue
    points.push({ on, value, path, plan: null, plan_path: null })
    series.set(metric, points)
  }
  const found = new Map<string, MetricSeries>()
  for (const [metric, given] of series) {
    given.sort(byDay)
    // Of two values of a day the later document's comes last.
    const isOvertaken = ({ on }: MetricPoint, i: number) => on !== null && given[i + 1]?.on === on
    const points = given.filter((point, i) => !isOvertaken(point, i))
    const overtaken = given.filter(isOvertaken)
    const current = points.at(-1)
    if (current === undefined) continue
    found.set(metric, { measure: measureOf(metric), points, overtaken, current })
  }
  return found
}
