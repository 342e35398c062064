import { valueOf } from '../../knowledge/figure.ts'
import { riskFigures } from '../../knowledge/risk.ts'
import type { Company } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { dayOf, hoursBetween } from '../../model/hours.ts'
import { halves, median } from '../../model/middle.ts'
import { isNamed, plainName } from '../../model/plain-name.ts'
import { type Trend, trendOf } from '../trend.ts'

type Incident = NonNullable<Company['incidents']>[number]

export interface PastIncident {
  path: string
  called: string
  incident: Incident
  on: string
  /** Hours until it was resolved; null while it is open or where the times do not tell. */
  hours: number | null
}

/** Incidents of one cause, the earliest first. */
export interface SameCause {
  cause: string
  incidents: PastIncident[]
}

export interface Incidents {
  /** False where the company records no incidents. */
  recorded: boolean
  /** Dated incidents up to today, the earliest first. */
  all: PastIncident[]
  /** Whether any incident says if customers felt it. */
  says_customer_facing: boolean
  /** Customer-facing ones of the last month of days. */
  customer_facing_last_month: PastIncident[]
  /** And of the month of days before that; null where the log begins within it: it says nothing of
   *  the days before its first entry. */
  customer_facing_month_before: PastIncident[] | null
  /** Causes that came back within a year, the most frequent first. */
  same_cause: SameCause[]
  recovery: Recovery | null
}

/** How long incidents take to be resolved. */
interface Recovery {
  trend: Trend
  earlier: PastIncident[]
  later: PastIncident[]
  earlier_median_hours: number
  later_median_hours: number
}

const MONTH = valueOf(riskFigures.incident_days)
const SAME_CAUSE = valueOf(riskFigures.same_cause)
const CAUSE_DAYS = valueOf(riskFigures.cause_days)
const FOR_TREND = valueOf(riskFigures.incidents_for_trend)

function past(incident: Incident, position: number): PastIncident | undefined {
  const { id, title, started_at, resolved_at } = incident
  if (started_at === undefined) return undefined
  const hours = resolved_at === undefined ? null : hoursBetween(started_at, resolved_at)
  return {
    path: `incidents[${position}]`,
    called: id ?? title ?? `incident ${position + 1}`,
    incident,
    on: dayOf(started_at),
    hours: hours !== null && hours >= 0 ? hours : null,
  }
}

function sameCauses(all: readonly PastIncident[], at: string): SameCause[] {
  const byCause = new Map<string, SameCause>()
  for (const one of all) {
    const { cause } = one.incident
    if (!isNamed(cause)) continue
    if (daysBetween(one.on, at) > CAUSE_DAYS) continue
    const same = byCause.get(plainName(cause)) ?? { cause, incidents: [] }
    byCause.set(plainName(cause), same)
    same.incidents.push(one)
  }
  return [...byCause.values()]
    .filter(({ incidents }) => incidents.length >= SAME_CAUSE)
    .sort((a, b) => b.incidents.length - a.incidents.length)
}

function recoveryOf(all: readonly PastIncident[]): Recovery | null {
  const resolved = all.filter(({ hours }) => hours !== null)
  if (resolved.length < FOR_TREND) return null
  const [earlier, later] = halves(resolved)
  const hoursOf = (some: readonly PastIncident[]) => some.map(({ hours }) => hours ?? 0)
  return {
    trend: trendOf(resolved.map(({ on, hours }) => ({ on, value: hours ?? 0 }))),
    earlier,
    later,
    earlier_median_hours: median(hoursOf(earlier)),
    later_median_hours: median(hoursOf(later)),
  }
}

/** Incidents up to today: those of the last month that customers felt, causes that come back, and
 *  how long they take. */
export function analyseIncidents({ incidents = [] }: Company, at: string): Incidents {
  const all = incidents
    .flatMap((incident, position) => past(incident, position) ?? [])
    .filter(({ on }) => on <= at)
    .sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on))
  const felt = all.filter(({ incident }) => incident.customer_facing === true)
  const age = ({ on }: PastIncident): number => daysBetween(on, at)
  return {
    recorded: all.length > 0,
    all,
    says_customer_facing: all.some(({ incident }) => incident.customer_facing !== undefined),
    customer_facing_last_month: felt.filter((one) => age(one) < MONTH),
    customer_facing_month_before: all.slice(0, 1).some((one) => age(one) + 1 >= MONTH + MONTH)
      ? felt.filter((one) => age(one) >= MONTH && age(one) < MONTH + MONTH)
      : null,
    same_cause: sameCauses(all, at),
    recovery: recoveryOf(all),
  }
}
