/** A value of a metric, and what the metric is called by its own words. */
export interface NamedPoint {
  metric: string
  own: string
  on: string
  value: number
}

/** Two names for one metric that have different values on a day mean two things: the one that says
 *  the metric's name, else the first, stays it, and the other is a metric of its own.
 *  @example Cash 5 and Cash & equivalents 7 => cash_usd 5, cash_equivalents_usd 7 */
export function namedApart<Point extends NamedPoint>(points: readonly Point[]): Point[] {
  const holders = new Map<string, Point>()
  const others = new Set<string>()
  for (const point of points) {
    const day = `${point.metric}\n${point.on}`
    const holder = holders.get(day)
    if (holder === undefined) holders.set(day, point)
    else if (holder.own !== point.own && holder.value !== point.value) {
      others.add(point.own === point.metric ? holder.own : point.own)
    }
  }
  return points.map((point) => (others.has(point.own) ? { ...point, metric: point.own } : point))
}
