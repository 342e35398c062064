import { valueOf } from '../../knowledge/figure.ts'
import { riskFigures } from '../../knowledge/risk.ts'
import { addDays, daysBetween, monthOfDay } from '../../model/dates.ts'
import type { MetricPoint, Metrics } from '../metrics/metrics.ts'
import type { Incidents, PastIncident } from '../risk/incidents.ts'

/** How many incidents customers felt in a month, by the metrics and by the log. */
export interface IncidentCounts {
  /** The metric at the month's end. */
  metric: { name: string; value: number; path: string; on: string }
  logged: readonly PastIncident[]
  /** The first entry of the log. */
  first: PastIncident
  /** Where the two differ, the paths of both. */
  apart: readonly string[]
}

const NAMES = ['customer_facing_incidents', 'customer_facing_incidents_per_month']

const DAYS = valueOf(riskFigures.incident_days)

/** Whether a value is that of a month: of its last day, after one of the last day of the month before. */
function isMonthly(before: MetricPoint | undefined, { on }: MetricPoint): boolean {
  if (on === null || before?.on == null) return false
  const [month, next] = [monthOfDay(on), monthOfDay(addDays(on, 1))]
  return (
    next !== month && monthOfDay(before.on) !== month && monthOfDay(addDays(before.on, 1)) === month
  )
}

/** The latest month of which the metrics say how many incidents customers felt, where a log of them is
 *  kept too; undefined where there are not both, or the month is long past: who counted once may log now. */
export function incidentCounts(
  metrics: Metrics,
  incidents: Incidents,
  at: string,
): IncidentCounts | undefined {
  const [first] = incidents.all
  if (first === undefined || !incidents.says_customer_facing) return undefined
  const series = NAMES.map((name) => metrics.get(name)).find((one) => one !== undefined)
  const [last, before] = [...(series?.points ?? [])].reverse()
  if (series === undefined || last === undefined || !isMonthly(before, last)) return undefined
  const { value, path, on } = last
  if (on === null || daysBetween(on, at) >= DAYS + DAYS) return undefined
  const logged = incidents.all.filter(
    (one) => one.incident.customer_facing === true && monthOfDay(one.on) === monthOfDay(on),
  )
  const paths = [path, 'incidents', ...logged.map((one) => `${one.path}.customer_facing`)]
  const metric = { name: series.measure.metric, value, path, on }
  return { metric, logged, first, apart: logged.length === value ? [] : paths }
}
