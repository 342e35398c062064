import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { growthFigures } from '../../knowledge/growth.ts'
import { daysBetween } from '../../model/dates.ts'
import { sum } from '../../model/sum.ts'
import { formatDate } from '../../reports/format-date.ts'
import { growthSince } from '../growth-since.ts'
import type { MetricPoint, Metrics } from './metrics.ts'
import { latestNetNew, monthsUntil, type NetNew, netNewOn } from './recurring-revenue.ts'

/** Recurring revenue at two days, where it did not grow between them. */
interface NoGrowth {
  before: MetricPoint & { on: string }
  after: MetricPoint & { on: string }
}

/** What was burned, and what came and went, in months in a row. */
export interface Span {
  /** The earliest first. */
  months: readonly NetNew[]
  net_usd: number
  /** Burn of each of them; empty where it is not given. */
  burns: readonly MetricPoint[]
  burned_usd: number
  /** To follow a figure: "over the 12 months to 31 Aug 2026". */
  words: string
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
  /** Of which time it is, to follow its value; null where it is stated or there is none. */
  period: string | null
  /** Why there is no value. */
  because: string | null
  /** As stated, whether or not it can be. */
  stated: MetricPoint | null
  /** The latest burn of a month. */
  burn: MetricPoint | null
  /** The months that tell it; of one that is stated the last quarter. */
  span: Span | null
  /** Where the flows do not tell, and recurring revenue did not grow. */
  no_growth: NoGrowth | null
}

const QUARTER = valueOf(growthFigures.quarter_days)
const QUARTER_MONTHS = valueOf(timeFigures.months_per_quarter)
const YEAR_MONTHS = valueOf(timeFigures.months_per_year)

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

const netOf = (months: readonly NetNew[]): number => sum(months.map(({ usd }) => usd))

const burnOn = (metrics: Metrics, on: string | null): MetricPoint | undefined =>
  metrics.get('burn_usd_per_month')?.points.find((point) => point.on === on)

function wordsOf(months: readonly NetNew[]): string {
  const until = months.at(-1)?.on ?? null
  if (until === null) return 'in the last month'
  return months.length === 1
    ? `in the month to ${formatDate(until)}`
    : `over the ${months.length} months to ${formatDate(until)}`
}

/** The months by which a multiple is told: a year, as the benchmarks are of one, else a quarter, else
 *  the last one alone. A quarter that brought nothing is not made good by the year before it.
 *  @param most months that are looked at */
function spanOf(metrics: Metrics, last: NetNew, burn: MetricPoint | null, most: number): Span {
  const given = monthsUntil(metrics, last, most)
  const from = given.findLastIndex(({ on }) => burnOn(metrics, on) === undefined) + 1
  const whole = given.slice(from)
  const quarter = whole.length < QUARTER_MONTHS ? [last] : whole.slice(-QUARTER_MONTHS)
  const isYear = whole.length >= YEAR_MONTHS && netOf(quarter) > 0 && netOf(whole) > 0
  const months = isYear ? whole : quarter
  const burns =
    months.length === 1
      ? [burn].flatMap((point) => point ?? [])
      : months.flatMap(({ on }) => burnOn(metrics, on) ?? [])
  return {
    months,
    net_usd: netOf(months),
    burns,
    burned_usd: sum(burns.map(({ value }) => value)),
    words: wordsOf(months),
  }
}

/** Whether there is none, whatever is supplied: net new recurring revenue is not positive. */
export const isWithoutGrowth = ({
  no_growth,
  span,
}: Pick<BurnMultiple, 'no_growth' | 'span'>): boolean =>
  no_growth !== null || (span !== null && span.net_usd <= 0)

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
  const last = isOld ? null : month
  const no_growth = last === null ? shrunk : null
  const burn =
    metrics
      .get('burn_usd_per_month')
      ?.points.findLast((point) => until === null || point.on === null || point.on <= until) ?? null
  const most = stated === null ? YEAR_MONTHS : QUARTER_MONTHS
  const span = last === null ? null : spanOf(metrics, last, burn, most)
  const known = { on, plan: stated?.plan ?? null, stated, burn, span, no_growth, period: null }
  const none = (because: string) => ({ ...known, value: null, paths: [], formula: null, because })
  if (isWithoutGrowth({ no_growth, span })) {
    return none('net new recurring revenue is not positive')
  }
  if (stated !== null) {
    return { ...known, value: stated.value, paths: [stated.path], formula: null, because: null }
  }
  if (span === null || span.burns.length === 0)
    return none('not given, nor burn and net new revenue')
  const flows = span.months.flatMap(({ new_arr, expansion, churned }) => [
    new_arr,
    expansion,
    churned,
  ])
  const paths = [...span.burns, ...flows].flatMap((point) => point?.path ?? [])
  const period = span.months.length === 1 ? `${span.words} alone` : span.words
  const formula = `burn / net new recurring revenue, ${period}`
  return { ...known, value: span.burned_usd / span.net_usd, paths, formula, period, because: null }
}

/** The burn multiple now: as stated, else of the latest months; there is none where net new recurring
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
