import { checkFigures, timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { MetricPoint, Metrics } from './metrics.ts'

/** An amount that looks written in thousands, beside the one that makes it look so. */
export interface InThousands {
  metric: 'cash_usd' | 'burn_usd_per_month'
  given: MetricPoint
  meant: number
  beside: MetricPoint
  /** How long cash would last as both are written. */
  months: number
  days: number
}

const SLIP = valueOf(checkFigures.in_thousands)
const DAYS = valueOf(timeFigures.days_per_year) / valueOf(timeFigures.months_per_year)

/** Of cash and monthly burn the one that looks written in thousands where the other is written in
 *  full: cash would last for hours, or for a century. Undefined where neither does.
 *  @example cash of 1,640 at 148,000 a month: 1.64M is meant, which lasts 11 months */
export function inThousands(metrics: Metrics): InThousands | undefined {
  const cash = metrics.get('cash_usd')?.current
  const burn = metrics.get('burn_usd_per_month')?.current
  if (cash === undefined || burn === undefined || cash.value <= 0 || burn.value <= 0)
    return undefined
  const months = cash.value / burn.value
  const days = months * DAYS
  const slip = (metric: InThousands['metric'], given: MetricPoint, beside: MetricPoint) => ({
    metric,
    given,
    meant: given.value * SLIP.times,
    beside,
    months,
    days,
  })
  if (days < SLIP.cash_days) return slip('cash_usd', cash, burn)
  return burn.value < SLIP.times && months > SLIP.burn_months
    ? slip('burn_usd_per_month', burn, cash)
    : undefined
}
