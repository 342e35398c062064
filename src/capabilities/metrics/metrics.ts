import type { Facts } from '../../analyses/facts.ts'

import type { MetricPoint, MetricSeries } from '../../analyses/metrics/metrics.ts'
import { notedOf } from '../../analyses/metrics/noted.ts'
import type { Operational } from '../../analyses/metrics/operational.ts'
import { type Bridge, bridgesOf } from '../../analyses/metrics/recurring-revenue.ts'
import {
  type Limits,
  type Signal,
  type SignalReason,
  variationOf,
} from '../../analyses/metrics/xmr.ts'
import { trendOf } from '../../analyses/trend.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { measureOf } from '../../knowledge/measures.ts'
import { riskFigures } from '../../knowledge/risk.ts'
import { median } from '../../model/middle.ts'
import { isNamed, plainName } from '../../model/plain-name.ts'

export interface Metric {
  metric: string
  name: string
  unit: string
  value: number | null
  on: string | null
  plan: number | null
  prior: number | null
  target: number | null
  /** The side of the target that is good. */
  good: 'above' | 'below' | null
  verdict: 'met' | 'missed' | 'none'
  signal: Signal
  signal_by: SignalReason | null
  limits: Limits | null
  /** Of a stock: what its last change says beside the changes before; null for other metrics. */
  change: {
    value: number
    signal: Signal
    signal_by: SignalReason | null
    limits: Limits | null
  } | null
  trend: 'up' | 'down' | 'none' | null
  note: string | null
  points: readonly { on: string | null; value: number }[]
}

export interface ArrBridge {
  from: string
  to: string
  opening_usd: number
  new_usd: number
  expansion_usd: number | null
  churned_usd: number
  closing_usd: number
  gap_usd: number
  closes: boolean
}

interface Repeats {
  name: string
  count: number
}

export interface MetricsOutput {
  company: string | null
  since: string | null
  metrics: readonly Metric[]
  arr_bridge: readonly ArrBridge[]
  restated: readonly {
    metric: string
    on: string
    was: number
    now: number
    source: string | null
  }[]
  promises: {
    due: number
    on_time: number
    open: number
    on_time_pct: number | null
    by_owner: readonly Group[]
    by_meeting: readonly Group[]
    lately: { since: string; due: number; done: number; not_done: readonly string[] }
    moved: readonly { action: string; from: string; to: string }[]
  }
  incidents: {
    count: number
    customer_facing_last_month: number | null
    target_per_month: number
    median_hours_to_recover: number | null
    open: number
    by_cause: readonly Repeats[]
    by_process: readonly Repeats[]
  }
}

interface Group {
  name: string
  due: number
  on_time: number
  open: number
  on_time_pct: number
}

function changeOf(series: MetricSeries | undefined): Metric['change'] {
  if (series === undefined) return null
  const { of, last, signal, by, limits } = notedOf(series)
  return of === 'change' && last !== null ? { value: last, signal, signal_by: by, limits } : null
}

function verdictOf({ value, target, good }: Pick<Metric, 'value' | 'target' | 'good'>) {
  if (value === null || target === null || good === null) return 'none'
  return (good === 'above' ? value > target : value < target) ? 'met' : 'missed'
}

function trendIn(points: readonly MetricPoint[]): Metric['trend'] {
  const dated = points.flatMap(({ on, value }) => (on === null ? [] : [{ on, value }]))
  if (dated.length <= 1) return null
  if (trendOf(dated).rises) return 'up'
  return trendOf(dated.map(({ on, value }) => ({ on, value: -value }))).rises ? 'down' : 'none'
}

/** A metric from its values, from what the playbook watches, or both. */
function metricOf(
  metric: string,
  series: MetricSeries | undefined,
  watched: Operational | undefined,
): Metric {
  const points = series?.points ?? []
  const measure = measureOf(metric)
  const { signal, by, limits } = variationOf(points.map(({ value }) => value))
  const value = watched === undefined ? (series?.current.value ?? null) : watched.value
  const { target = null, good = null, note = null } = watched ?? {}
  return {
    metric,
    name: watched?.name ?? measure.name,
    unit: watched?.unit ?? measure.unit,
    value,
    on: watched === undefined ? (series?.current.on ?? null) : watched.on,
    plan: series?.current.plan ?? null,
    prior: points.at(-2)?.value ?? null,
    target,
    good,
    verdict: verdictOf({ value, target, good }),
    signal,
    signal_by: by,
    limits,
    change: changeOf(series),
    trend: trendIn(points),
    note,
    points: points.map(({ on, value: one }) => ({ on, value: one })),
  }
}

const asBridge = ({ before, after, flows, gap_usd, closes }: Bridge): ArrBridge => ({
  from: before.on ?? '',
  to: after.on ?? '',
  opening_usd: before.value,
  new_usd: flows.new_arr.value,
  expansion_usd: flows.expansion?.value ?? null,
  churned_usd: flows.churned.value,
  closing_usd: after.value,
  gap_usd,
  closes,
})

/** Names that come more than once, the most frequent first. */
function repeats(names: readonly (string | undefined)[]): Repeats[] {
  return [...Map.groupBy(names.filter(isNamed), plainName).values()]
    .flatMap((same) => (same.length > 1 ? [{ name: same[0] ?? '', count: same.length }] : []))
    .sort((a, b) => b.count - a.count)
}

function incidentsOf({ incidents }: Facts): MetricsOutput['incidents'] {
  const { all, customer_facing_last_month: felt, says_customer_facing } = incidents()
  const hours = all.flatMap((one) => one.hours ?? [])
  return {
    count: all.length,
    customer_facing_last_month: says_customer_facing ? felt.length : null,
    target_per_month: valueOf(riskFigures.incidents_per_month),
    median_hours_to_recover: hours.length === 0 ? null : median(hours),
    open: all.filter(({ incident }) => incident.resolved_at === undefined).length,
    by_cause: repeats(all.map(({ incident }) => incident.cause)),
    by_process: repeats(all.map(({ incident }) => incident.process)),
  }
}

function promisesIn(facts: Facts): MetricsOutput['promises'] {
  const { lately, moved, ...rest } = facts.promises()
  return {
    ...rest,
    lately: { ...lately, not_done: lately.not_done.map(({ subject }) => subject) },
    moved: moved.map(({ action, from }) => ({ action: action.subject, from, to: action.due_on })),
  }
}

/** All figures of a company: the playbook's with their targets, then its own. */
export function makeMetrics(facts: Facts): MetricsOutput {
  const { company, past, sources } = facts.situation
  const series = facts.givenMetrics()
  const watched = facts.operationalMetrics()
  const names = new Set([...watched.map(({ metric }) => metric), ...series.keys()])
  const then = past?.asOf(past.since)
  return {
    company: company.company ?? null,
    since: then === undefined ? null : (past?.since ?? null),
    metrics: [...names].map((metric) =>
      metricOf(
        metric,
        series.get(metric),
        watched.find((one) => one.metric === metric),
      ),
    ),
    arr_bridge: bridgesOf(series).map(asBridge),
    restated: facts.restated().map(({ metric, on, was, now }) => {
      const place = sources.place(now.path)
      const source = place === undefined ? null : `${place.file}:${place.line}`
      return { metric, on, was, now: now.value, source }
    }),
    promises: promisesIn(facts),
    incidents: incidentsOf(facts),
  }
}
