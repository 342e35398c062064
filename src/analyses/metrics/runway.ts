import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { measureOf } from '../../knowledge/measures.ts'
import { addDays, daysBetween } from '../../model/dates.ts'
import { formatDate } from '../../reports/format-date.ts'
import { formatNumber } from '../../reports/format-number.ts'
import type { Metrics } from './metrics.ts'

/** How long cash lasts, by figures of a day that may be long past. */
export interface Runway {
  /** The day of the figures; the day asked about where they are undated. */
  on: string
  /** Months of cash on that day: cash over monthly burn, else as stated. */
  given: number
  /** Months of it that are left on the day asked about, if burn stayed as it was. */
  left: number
  /** The day on which it ends. */
  ends_on: string
  burn: number | undefined
  cash: number | undefined
  /** What it is computed from. */
  paths: string[]
  /** How what is left is computed; null where it is as stated. */
  formula: string | null
  /** That undated figures are of the day asked about. */
  assumed: string[]
}

/** Days of a month, of which a year has twelve. */
const DAYS = valueOf(timeFigures.days_per_year) / valueOf(timeFigures.months_per_year)

/** How long cash lasts; `earning` where none is burned, undefined where the data do not say.
 *  @example 3M of cash on 10 April at 500K a month: on 10 June 4 months are left */
export function runwayNow(metrics: Metrics, at: string): Runway | 'earning' | undefined {
  const cash = metrics.get('cash_usd')?.current
  const burn = metrics.get('burn_usd_per_month')?.current
  const isComputed = cash !== undefined && burn !== undefined
  if (isComputed && burn.value <= 0) return 'earning'
  const stated = metrics.get('runway_months')?.current
  const from = isComputed ? cash : stated
  if (from === undefined) return undefined
  const given = isComputed ? cash.value / burn.value : from.value
  const on = from.on ?? at
  const passed = daysBetween(on, at) / DAYS
  const ratio = isComputed ? 'cash / monthly burn' : 'runway'
  return {
    on,
    given,
    left: given - passed,
    ends_on: addDays(on, wholeDays(given)),
    burn: burn?.value,
    cash: cash?.value,
    paths: isComputed ? [cash.path, burn.path] : [from.path],
    assumed:
      from.on === null
        ? [
            `the ${isComputed ? 'cash' : 'runway'} is of ${formatDate(at)}, though no day is given with it`,
          ]
        : [],
    formula: passed > 0 ? `${ratio} - months since ${formatDate(on)}` : isComputed ? ratio : null,
  }
}

/** A runway in words: under a month in whole days.
 *  @example sayRunway(0.3) // => '9 days' */
export const sayRunway = (months: number): string =>
  months < 1 ? formatNumber(wholeDays(months), 'days') : formatNumber(months, 'months')

/** Whole days of so many months. */
export const wholeDays = (months: number): number => Math.floor(months * DAYS)

/** What is missing to tell how long cash lasts: one half of it, both, or none.
 *  @example { cash_usd: 5 } => ['burn_usd_per_month'] */
export function runwayLacks(metrics: Metrics): RunwayHalf[] {
  return runwayHalves.filter((key) => !metrics.has(key))
}

const runwayHalves = ['cash_usd', 'burn_usd_per_month'] as const
type RunwayHalf = (typeof runwayHalves)[number]

/** By which words of its name a metric may be a half of the runway that is called otherwise. */
const HALF_WORDS: Readonly<Record<RunwayHalf, RegExp>> = {
  cash_usd: /(?:^|_)cash(?!_(?:burn|flow|collect|conversion))(?:_|$)/,
  burn_usd_per_month: /(?:^|_)burn(?!_multiple)(?:_|$)/,
}

/** The metric that may be the half that is missing, under a name of its own.
 *  @example 'cash_usd' where metrics has 'cash_in_all_accounts' => 'cash_in_all_accounts' */
export const namedLike = (metrics: Metrics, half: RunwayHalf): string | undefined =>
  [...metrics.keys()].find(
    (key) => HALF_WORDS[half].test(key) && ['usd', 'none'].includes(measureOf(key).unit),
  )
