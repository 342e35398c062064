import { timeFigures, trendFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetween, monthOfDay } from '../../model/dates.ts'
import { sum } from '../../model/sum.ts'
import type { Period } from './compared.ts'
import type { MetricPoint } from './metrics.ts'

/** What the months of a period come to, beside as many months before. */
export interface Summed {
  months: number
  value: number
  /** The day of the last month. */
  on: string | null
  /** Null where a month has no plan. */
  plan: number | null
  /** Null where not all months before are given. */
  prior: number | null
  prior_on: string | null
}

type Point = Pick<MetricPoint, 'on' | 'value' | 'plan'>

const [FROM_DAYS, TO_DAYS] = valueOf(trendFigures.bridge_days)
const MONTH_DAYS = valueOf(timeFigures.days_per_year) / valueOf(timeFigures.months_per_year)

const isMonthLater = (before: Point | undefined, after: Point | undefined): boolean => {
  if (before?.on == null || after?.on == null) return false
  const days = daysBetween(before.on, after.on)
  return days >= FROM_DAYS && days <= TO_DAYS
}

const areMonths = (points: readonly Point[]): boolean =>
  points.every((point, at) => at === 0 || isMonthLater(points[at - 1], point))

/** Whether values are of single months, as at least two of them follow each other so. */
export const isMonthly = (points: readonly Point[]): boolean =>
  points.some((point, at) => isMonthLater(points[at - 1], point))

/** The last value of each month, of what is measured as the pace of a month: an earlier one of the
 *  same month is the same amount, not yet complete. */
export const lastOfEachMonth = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, at) => {
    const next = points[at + 1]
    return next === undefined || monthOfDay(next.on ?? '') !== monthOfDay(point.on ?? '')
  })

const sumOf = (points: readonly Point[]): number => sum(points.map(({ value }) => value))

/** What flows over a period of several months, such as a quarter; undefined where not each of them is
 *  given once.
 *  @example summedOver points of 800K, 800K and 1M in April to June, that quarter // => { value: 2.6M } */
export function summedOver(points: readonly Point[], { from, to }: Period): Summed | undefined {
  const months = Math.round((daysBetween(from, to) + 1) / MONTH_DAYS)
  const isWithin = ({ on }: Point) => on !== null && on >= from && on <= to
  const first = points.findIndex(isWithin)
  const within = points.filter(isWithin)
  if (months <= 1 || within.length !== months || !areMonths(within)) return undefined
  const before = points.slice(Math.max(0, first - months), first)
  const isKnown = before.length === months && areMonths([...before, ...within])
  const plans = within.flatMap(({ plan, ...point }) =>
    plan === null ? [] : [{ ...point, value: plan, plan }],
  )
  return {
    months,
    value: sumOf(within),
    on: within.at(-1)?.on ?? null,
    plan: plans.length === months ? sumOf(plans) : null,
    prior: isKnown ? sumOf(before) : null,
    prior_on: isKnown ? (before.at(-1)?.on ?? null) : null,
  }
}
