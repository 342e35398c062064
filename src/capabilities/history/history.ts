import { createFacts, type Facts } from '../../analyses/facts.ts'
import { findResult, resultIds, standOf } from '../../analyses/goals/find-result.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { type Signal, variationOf } from '../../analyses/metrics/xmr.ts'
import { type Judged, saidBy } from '../../findings/judged.ts'
import { rules } from '../../findings/rules/index.ts'
import { judge } from '../../findings/run.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { historyFigures } from '../../knowledge/history.ts'
import { addDays, WEEK_DAYS } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { Arguments } from '../capability.ts'
import { didYouMean, UsageError } from '../usage-error.ts'

export interface PastValue {
  on: string
  value: number | null
  /** What was said of it that day. */
  said: string | null
  /** `file:line`, with the commit where it comes from one. */
  source: string | null
  /** A later document gives another value for that day. */
  restated: boolean
}

export interface History {
  asked: string
  kind: 'key_result' | 'metric' | 'finding'
  id: string
  title: string
  unit: string
  target: number | null
  values: readonly PastValue[]
  /** Within which the last value would be noise; null for fewer values than tell. */
  limits: { low: number; mean: number; high: number } | null
  signal: Signal
}

const WEEKS_BACK = valueOf(historyFigures.weeks_back)

function sourceOf({ sources }: Situation, path: string): string | null {
  const place = sources.place(path)
  return place === undefined ? null : `${place.file}:${place.line}`
}

/** The company as it was known on each day on which something was written down, and today. */
function* states({ situation }: Facts): Generator<[day: string, state: Situation]> {
  for (const day of situation.past?.days ?? []) {
    const state = day < situation.at ? situation.past?.asOf(day) : undefined
    if (state !== undefined) yield [day, state]
  }
  yield [situation.at, situation]
}

/** Values by their day: what is known of a day last stands, and a value is told once. */
function collected() {
  const byDay = new Map<string, PastValue>()
  return {
    add(one: PastValue): void {
      byDay.set(one.on, one)
    },
    all: () => [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1)),
  }
}

function ofResult(
  facts: Facts,
  name: string,
): Omit<History, 'asked' | 'limits' | 'signal'> | undefined {
  const now = findResult(facts.situation.company, name)
  if (now === undefined) return undefined
  const values = collected()
  for (const [day, state] of states(facts)) {
    const then = findResult(state.company, name)
    if (then === undefined) continue
    const stand = standOf(then.result)
    if (stand !== undefined) {
      const path = `${then.path}.${stand.field}`
      const on = state.sources.dateOf(path) ?? (state === facts.situation ? null : day)
      // An undated value of today is of the day asked about.
      const source = sourceOf(state, path)
      values.add({ on: on ?? state.at, value: stand.value, said: null, source, restated: false })
    }
  }
  for (const [i, { on, value, note, by }] of (now.result.check_ins ?? []).entries()) {
    if (on === undefined || value === undefined || on > facts.situation.at) continue
    const source = sourceOf(facts.situation, `${now.path}.check_ins[${i}].value`)
    const said = [by, note].filter(Boolean).join(': ') || null
    values.add({ on, value, said, source, restated: false })
  }
  const { id, target_value, target_pct, unit, type } = now.result
  return {
    kind: 'key_result',
    id: id ?? titleOf(now.result),
    title: titleOf(now.result),
    unit: type === 'percentage' ? 'percent' : (unit?.trim() ?? 'none'),
    target: target_value ?? target_pct ?? null,
    values: values.all(),
  }
}

function ofMetric(
  facts: Facts,
  metric: string,
): Omit<History, 'asked' | 'limits' | 'signal'> | undefined {
  const series = facts.givenMetrics().get(metric)
  if (series === undefined) return undefined
  const values = collected()
  for (const [day, state] of states(facts)) {
    const path = `metrics.${metric}`
    const value = state.company.metrics?.[metric]
    if (value === undefined || state.sources.dateOf(path) !== undefined) continue
    values.add({ on: day, value, said: null, source: sourceOf(state, path), restated: false })
  }
  for (const { on, value, path } of series.points) {
    if (on === null) continue
    const source = sourceOf(facts.situation, path)
    values.add({ on, value, said: null, source, restated: false })
  }
  const overtaken = series.overtaken.map(({ on, value, path }) => ({
    on: on ?? facts.situation.at,
    value,
    said: 'restated later',
    source: sourceOf(facts.situation, path),
    restated: true,
  }))
  const all = [...overtaken, ...values.all()].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
  const { name: title, unit } = series.measure
  return { kind: 'metric', id: metric, title, unit, target: null, values: all }
}

/** How a finding stood week by week, as far back as the past is known. */
function ofFinding(
  facts: Facts,
  id: string,
): Omit<History, 'asked' | 'limits' | 'signal'> | undefined {
  const { situation } = facts
  const asked = rules.filter(({ name }) => id.startsWith(`${name}:`))
  if (asked.length === 0) return undefined
  const foundIn = (known: Facts): Judged | undefined =>
    judge(asked, known, known.contradicted()).findings.find((one) => one.id === id)
  const weeks = Array.from({ length: WEEKS_BACK }, (_, n) => WEEKS_BACK - n)
  const known = weeks.flatMap((week): Facts[] => {
    const state = situation.past?.asOf(addDays(situation.at, -week * WEEK_DAYS))
    return state === undefined ? [] : [createFacts(state, {})]
  })
  const stands = [...known, facts].map((one) => [one.situation.at, foundIn(one)] as const)
  const last = stands.findLast(([, finding]) => finding !== undefined)?.[1]
  if (last === undefined) return undefined
  const values = stands.map(([on, finding]): PastValue => {
    const said =
      finding === undefined ? 'not found' : `${finding.severity}: ${saidBy(finding).what}`
    return { on, value: finding?.extent ?? null, said, source: null, restated: false }
  })
  return { kind: 'finding', id, title: saidBy(last).what, unit: 'none', target: null, values }
}

/** The values of a key result, a metric or a finding with their days and sources. */
export function makeHistory(facts: Facts, { name }: Arguments): History {
  const asked = String(name)
  const history = ofMetric(facts, asked) ?? ofFinding(facts, asked) ?? ofResult(facts, asked)
  if (history === undefined) {
    const known = [...resultIds(facts.situation.company), ...facts.metrics().keys()]
    throw new UsageError(
      `no key result, metric or finding is called "${asked}" on ${formatDate(facts.situation.at)}`,
      didYouMean(asked, known) ?? 'give the id of a key result or finding, or the key of a metric',
    )
  }
  const drawn = history.values.flatMap(({ value, restated }) => (restated ? [] : (value ?? [])))
  const { limits, signal } = variationOf(drawn)
  return { asked, ...history, limits, signal }
}
