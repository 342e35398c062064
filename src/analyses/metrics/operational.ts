import { decisionFigures } from '../../knowledge/decisions.ts'
import { type Figure, valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import type { Measure } from '../../knowledge/measures.ts'
import { burnMultipleAlarm } from '../../knowledge/metrics.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import { riskFigures } from '../../knowledge/risk.ts'
import { regrettableAttritionLimit } from '../../knowledge/stages.ts'
import { median } from '../../model/middle.ts'
import type { DecisionSpeed } from '../decisions/speed.ts'
import type { EndedCycle } from '../goals/cycles.ts'
import type { Tally } from '../goals/tally.ts'
import type { RevenuePerEmployee } from '../org/revenue-per-employee.ts'
import type { Incidents } from '../risk/incidents.ts'
import { burnMultipleNow } from './burn-multiple.ts'
import type { Metrics } from './metrics.ts'

/** A metric that the playbook watches, with the side of its target that is good. */
export interface Operational {
  metric: string
  name: string
  unit: Measure['unit']
  value: number | null
  on: string | null
  /** Null where only the trend is watched. */
  target: number | null
  good: 'above' | 'below' | null
  /** Why there is no value, or how it came about. */
  note: string | null
}

interface Known {
  at: string
  tally: Tally
  cycles: readonly EndedCycle[]
  speed: DecisionSpeed
  incidents: Incidents
  revenue: RevenuePerEmployee
  metrics: Metrics
}

const pct = (figure: Figure): number => valueOf(figure) * 100
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : (part / whole) * 100

function onTrack({ tally, at }: Known): Operational {
  const value = share(tally.on, tally.known)
  return {
    metric: 'okrs_on_track_pct',
    name: 'key results on track',
    unit: 'percent',
    value,
    on: value === null ? null : at,
    target: pct(okrFigures.on_track_share),
    good: 'above',
    note: value === null ? 'no key result whose outlook is known' : `${tally.on} of ${tally.known}`,
  }
}

function hitRate({ cycles }: Known): Operational {
  const [last] = cycles
  const value = last === undefined ? null : share(last.good, last.results)
  return {
    metric: 'quarterly_goals_hit_pct',
    name: 'quarterly goals hit',
    unit: 'percent',
    value,
    on: value === null ? null : (last?.end ?? null),
    target: pct(goalFigures.hit_rate),
    good: 'above',
    note:
      last === undefined || value === null
        ? 'no quarter that ended is known'
        : `${last.quarter}: ${last.good} of ${last.results}`,
  }
}

function decisionTime({ speed: { taken } }: Known): Operational {
  return {
    metric: 'decision_cycle_hours',
    name: 'decision cycle time',
    unit: 'hours',
    value: taken.length === 0 ? null : median(taken.map(({ cycle_hours }) => cycle_hours)),
    on: taken.at(-1)?.on ?? null,
    target: valueOf(decisionFigures.decision_hours),
    good: 'below',
    note: taken.length === 0 ? 'no decision with both its dates' : `median of ${taken.length}`,
  }
}

function feltIncidents({ incidents, at }: Known): Operational {
  const isKnown = incidents.recorded && incidents.says_customer_facing
  const days = valueOf(riskFigures.incident_days)
  return {
    metric: 'customer_facing_incidents_per_month',
    name: 'incidents that customers felt',
    unit: 'count',
    value: isKnown ? incidents.customer_facing_last_month.length : null,
    on: isKnown ? at : null,
    target: valueOf(riskFigures.incidents_per_month),
    good: 'below',
    note: isKnown ? `in ${days} days` : 'no incident says whether customers felt it',
  }
}

function revenueEach({ revenue, at }: Known): Operational {
  const { value_usd: value, because } = revenue
  return {
    metric: 'revenue_per_employee_usd',
    name: 'revenue per employee',
    unit: 'usd',
    value,
    on: value === null ? null : at,
    target: null,
    good: null,
    note: value === null ? because : 'the trend is watched',
  }
}

function burnMultiple({ metrics }: Known): Operational {
  const { value, on, formula, because } = burnMultipleNow(metrics)
  return {
    metric: 'burn_multiple',
    name: 'burn multiple',
    unit: 'times',
    value,
    on: value === null ? null : on,
    target: valueOf(burnMultipleAlarm),
    good: 'below',
    note: because ?? formula,
  }
}

function attrition({ metrics }: Known): Operational {
  const current = metrics.get('regrettable_attrition_pct')?.current
  return {
    metric: 'regrettable_attrition_pct',
    name: 'regrettable attrition',
    unit: 'percent',
    value: current?.value ?? null,
    on: current?.on ?? null,
    target: valueOf(regrettableAttritionLimit),
    good: 'below',
    note: current === undefined ? 'not given' : null,
  }
}

/** A metric as it is stated, where the data that it is counted from are missing. */
function orStated(counted: Operational, metrics: Metrics): Operational {
  const stated = counted.value === null ? metrics.get(counted.metric)?.current : undefined
  return stated === undefined
    ? counted
    : { ...counted, value: stated.value, on: stated.on, note: 'as stated' }
}

/** The playbook's operational metrics, each with its target. Source: seed, skill. */
export const operationalMetrics = (known: Known): Operational[] => [
  ...[onTrack, hitRate, decisionTime, feltIncidents, revenueEach].map((read) =>
    orStated(read(known), known.metrics),
  ),
  burnMultiple(known),
  attrition(known),
]
