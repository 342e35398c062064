import { checkFigures, timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { headcountOf } from '../headcount.ts'
import type { MetricPoint, Metrics } from './metrics.ts'

/** An amount that looks written in thousands. */
interface Slip {
  metric: 'cash_usd' | 'burn_usd_per_month'
  given: MetricPoint
  meant: number
}

/** What looks written in thousands, and what makes it look so. */
export type InThousands = { slips: readonly [Slip, ...Slip[]] } & (
  | {
      /** One, beside the other in full. */
      beside: 'other'
      other: MetricPoint
      /** How long cash would last as both are written. */
      months: number
      days: number
    }
  /** Both: of how many days cash is the revenue. */
  | { beside: 'revenue'; revenue: Pick<MetricPoint, 'value' | 'path'>; days: number }
  | { beside: 'people'; people: number; paths: readonly string[]; each: number }
)

const SLIP = valueOf(checkFigures.in_thousands)
const MONTHS = valueOf(timeFigures.months_per_year)
const YEAR = valueOf(timeFigures.days_per_year)
const DAYS = YEAR / MONTHS

/** Of cash and monthly burn the one that looks written in thousands where the other is written in
 *  full: cash would last for hours, or for a century; both, where the revenue or the people of the
 *  company do not go with them. Undefined where neither does.
 *  @example cash of 1,640 at 148,000 a month: 1.64M is meant, which lasts 11 months */
export function inThousands(metrics: Metrics, company: Company): InThousands | undefined {
  const cash = metrics.get('cash_usd')?.current
  const burn = metrics.get('burn_usd_per_month')?.current
  if (cash === undefined || burn === undefined || cash.value <= 0 || burn.value <= 0)
    return undefined
  const months = cash.value / burn.value
  const days = months * DAYS
  const slip = (metric: Slip['metric'], given: MetricPoint): Slip => ({
    metric,
    given,
    meant: given.value * SLIP.times,
  })
  const [ofCash, ofBurn] = [slip('cash_usd', cash), slip('burn_usd_per_month', burn)]
  if (days < SLIP.cash_days) return { slips: [ofCash], beside: 'other', other: burn, months, days }
  if (burn.value < SLIP.times && months > SLIP.burn_months)
    return { slips: [ofBurn], beside: 'other', other: cash, months, days }
  const { team } = company
  const revenue = metrics.get('annual_revenue_usd')?.current ??
    metrics.get('arr_usd')?.current ?? {
      value: team?.annual_revenue_usd ?? 0,
      path: 'team.annual_revenue_usd',
    }
  const ofRevenue = (cash.value / revenue.value) * YEAR
  if (ofRevenue < SLIP.cash_days && burn.value * MONTHS * SLIP.times < revenue.value)
    return { slips: [ofCash, ofBurn], beside: 'revenue', revenue, days: ofRevenue }
  const { people = 0, paths = [] } = headcountOf(company) ?? {}
  const each = cash.value / people
  return people >= SLIP.people &&
    each < SLIP.cash_per_person &&
    burn.value < SLIP.burn_per_person * people
    ? { slips: [ofCash, ofBurn], beside: 'people', people, paths, each }
    : undefined
}
