import { trendFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetween } from '../../model/dates.ts'
import type { MetricPoint, Metrics } from './metrics.ts'

/** New, expanded and lost recurring revenue of one period. */
export interface NetNew {
  on: string | null
  usd: number
  new_arr: MetricPoint
  expansion: MetricPoint | null
  churned: MetricPoint
}

/** Opening revenue, what a month's flows say came and went, and what it closed at. */
export interface Bridge {
  before: MetricPoint
  after: MetricPoint
  flows: NetNew
  /** What the flows leave unexplained, in US dollars. */
  gap_usd: number
  /** Whether that is small enough to be rounding. */
  closes: boolean
}

const [FROM_DAYS, TO_DAYS] = valueOf(trendFigures.bridge_days)
const TOLERANCE = valueOf(trendFigures.bridge_tolerance_pct) / 100

const on = (metrics: Metrics, metric: string, day: string | null): MetricPoint | undefined =>
  metrics.get(metric)?.points.find((point) => point.on === day)

/** Net new recurring revenue of the period that ends on a day: new and expansion less churn.
 *  Undefined where new or churned revenue is not given for it. Source: seed, scaling playbook. */
export function netNewOn(metrics: Metrics, day: string | null): NetNew | undefined {
  const new_arr = on(metrics, 'new_arr_usd', day)
  const churned = on(metrics, 'churned_arr_usd', day)
  if (new_arr === undefined || churned === undefined) return undefined
  const expansion = on(metrics, 'expansion_arr_usd', day) ?? null
  const usd = new_arr.value + (expansion?.value ?? 0) - churned.value
  return { on: day, usd, new_arr, expansion, churned }
}

/** Net new recurring revenue of the latest period for which it is given. */
export const latestNetNew = (metrics: Metrics): NetNew | undefined => {
  const latest = metrics.get('new_arr_usd')?.current
  return latest === undefined ? undefined : netNewOn(metrics, latest.on)
}

/** The months in a row, up to so many, that end on a day and of which net new recurring revenue is
 *  given, the earliest first. */
export function monthsUntil(metrics: Metrics, last: NetNew, most: number): NetNew[] {
  const months = [last]
  const points = metrics.get('new_arr_usd')?.points ?? []
  for (let at = points.indexOf(last.new_arr) - 1; at >= 0 && months.length < most; at--) {
    const [before, after] = [points[at]?.on ?? null, months[0]?.on ?? null]
    if (before === null || after === null) break
    const days = daysBetween(before, after)
    const month = days < FROM_DAYS || days > TO_DAYS ? undefined : netNewOn(metrics, before)
    if (month === undefined) break
    months.unshift(month)
  }
  return months
}

/** The months of recurring revenue of which both ends are known. */
function monthsOf(metrics: Metrics): { before: MetricPoint; after: MetricPoint }[] {
  const points = metrics.get('arr_usd')?.points ?? []
  return points.flatMap((after, index) => {
    const before = points[index - 1]
    if (before === undefined || before.on === null || after.on === null) return []
    const days = daysBetween(before.on, after.on)
    return days < FROM_DAYS || days > TO_DAYS ? [] : [{ before, after }]
  })
}

/** What a month's customers brought less, and more, of what it opened with. */
export interface Kept {
  before: MetricPoint
  after: MetricPoint
  churned: MetricPoint
  expansion: MetricPoint | undefined
}

/** The months of which opening revenue is known and what of it was lost. */
export const keptByMonth = (metrics: Metrics): Kept[] =>
  monthsOf(metrics).flatMap(({ before, after }) => {
    const churned = on(metrics, 'churned_arr_usd', after.on)
    const expansion = on(metrics, 'expansion_arr_usd', after.on)
    return churned === undefined ? [] : [{ before, after, churned, expansion }]
  })

/** The months of recurring revenue of which both ends and the flows are known. */
export function bridgesOf(metrics: Metrics): Bridge[] {
  const bridges: Bridge[] = []
  for (const { before, after } of monthsOf(metrics)) {
    const flows = netNewOn(metrics, after.on)
    if (flows === undefined) continue
    const gap_usd = after.value - before.value - flows.usd
    const closes = Math.abs(gap_usd) <= TOLERANCE * Math.abs(before.value)
    bridges.push({ before, after, flows, gap_usd, closes })
  }
  return bridges
}

/** Months in which recurring revenue moved by more or less than its flows say. */
export function openBridges(metrics: Metrics): { checked: number; open: Bridge[] } {
  const bridges = bridgesOf(metrics)
  return { checked: bridges.length, open: bridges.filter(({ closes }) => !closes) }
}
