import type { MetricPoint, Metrics } from './metrics.ts'

/** A figure that was another one, for the same day, when it was last reported. */
export interface Restated {
  metric: string
  name: string
  on: string
  was: number
  now: MetricPoint
  /** The value that was overtaken, where it still stands in the data. */
  before: MetricPoint | null
}

/** Values of a day that differ from what was known of that day before.
 *  @param then the metrics as they were known on an earlier day */
export function restatedSince(then: Metrics, now: Metrics): Restated[] {
  const restated: Restated[] = []
  for (const [metric, { measure, points, overtaken }] of now) {
    const known = new Map(then.get(metric)?.points.map((point) => [point.on, point.value]))
    for (const point of points) {
      const { on, value } = point
      const was = on === null ? undefined : known.get(on)
      if (on === null || was === undefined || was === value) continue
      const before = overtaken.findLast((one) => one.on === on && one.value === was) ?? null
      restated.push({ metric, name: measure.name, on, was, now: point, before })
    }
  }
  return restated
}
