import { valueOf } from '../../knowledge/figure.ts'
import { growthFigures } from '../../knowledge/growth.ts'
import { daysBetween } from '../../model/dates.ts'
import { growthSince } from '../growth-since.ts'
import type { MetricPoint, Metrics } from './metrics.ts'
import { latestNetNew, type NetNew, netNewOn } from './recurring-revenue.ts'

/** Recurring revenue at two days, where it did not grow between them. */
interface NoGrowth {
  before: MetricPoint & { on: string }
  after: MetricPoint & { on: string }
}

/** Cash burned for each dollar of net new recurring revenue. */
export interface BurnMultiple {
  /** Null where there is none, or where it is not known. */
  value: number | null
  on: string | null
  plan: number | null
  paths: readonly string[]
  /** How it was computed; null where it is stated. */
  formula: string | null
  /** Why there is no value. */
  because: string | null
  /** As stated, whether or not it can be. */
  stated: MetricPoint | null
  burn: MetricPoint | null
  /** What came and went in the month. */
  flows: NetNew | null
  /** Where the flows do not tell, and recurring revenue did not grow. */
  no_growth: NoGrowth | null
}

const QUARTER = valueOf(growthFigures.quarter_days)

const isDated = (point: MetricPoint): point is MetricPoint & { on: string } => point.on !== null

/** The two values of recurring revenue that say it did not grow of late.
 *  @param on the day of the burn multiple, of which an old fall says nothing
 *  @param until the last day that is looked at */
function noGrowth(metrics: Metrics, on: string | null, until: string | null): NoGrowth | null {
  const points = (metrics.get('arr_usd')?.points ?? []).filter(isDated)
  const index = points.findLastIndex((point) => until === null || point.on <= until)
  const after = points[index]
  if (after === undefined || (on !== null && daysBetween(after.on, on) > QUARTER)) return null
  const before = growthSince(points.slice(0, index), after.on)
  return before === undefined || after.value > before.value ? null : { before, after }
}

/** @param until the last day that is looked at; null for what is so now */
function multipleOf(
  metrics: Metrics,
  stated: MetricPoint | null,
  month: NetNew | null,
  until: string | null,
): BurnMultiple {
  const on = (stated ?? month)?.on ?? null
  const shrunk = noGrowth(metrics, on, until)
  // Of flows and of two values the later tells: an old month says nothing of a fall since.
  const isOld = shrunk !== null && month !== null && month.on !== null && month.on < shrunk.after.on
  const flows = isOld ? null : month
  const no_growth = flows === null ? shrunk : null
  const burn =
    metrics
      .get('burn_usd_per_month')
      ?.points.findLast((point) => until === null || point.on === null || point.on <= until) ?? null
  const known = { on, plan: stated?.plan ?? null, stated, burn, flows, no_growth }
  const none = (because: string) => ({ ...known, value: null, paths: [], formula: null, because })
  if (no_growth !== null || (flows !== null && flows.usd <= 0)) {
    return none('net new recurring revenue is not positive')
  }
  if (stated !== null) {
    return { ...known, value: stated.value, paths: [stated.path], formula: null, because: null }
  }
  if (flows === null || burn === null) return none('not given, nor burn and net new revenue')
  const paths = [burn, flows.new_arr, flows.expansion, flows.churned].flatMap(
    (point) => point?.path ?? [],
  )
  const formula = 'monthly burn / net new recurring revenue'
  return { ...known, value: burn.value / flows.usd, paths, formula, because: null }
}

/** The burn multiple now: as stated, else of the latest month; there is none where net new recurring
 *  revenue is not positive. Source: seed, scaling playbook. */
export const burnMultipleNow = (metrics: Metrics): BurnMultiple =>
  multipleOf(
    metrics,
    metrics.get('burn_multiple')?.current ?? null,
    latestNetNew(metrics) ?? null,
    null,
  )

/** What is stated where none can be told; null where one can, or where none is stated. */
export const statedInVain = ({ value, stated }: BurnMultiple): number | null =>
  value === null ? (stated?.value ?? null) : null

/** The burn multiple of every day for which it is stated, else for which its month is given. */
export function burnMultiples(metrics: Metrics): BurnMultiple[] {
  const stated = metrics.get('burn_multiple')?.points
  const earlier =
    stated?.map((point) =>
      multipleOf(metrics, point, netNewOn(metrics, point.on) ?? null, point.on),
    ) ??
    (metrics.get('new_arr_usd')?.points ?? []).map(({ on }) =>
      multipleOf(metrics, null, netNewOn(metrics, on) ?? null, on),
    )
  return earlier.length === 0 ? [] : [...earlier.slice(0, -1), burnMultipleNow(metrics)]
}
