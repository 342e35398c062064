import { checkFigures, timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { isOfPart } from '../../knowledge/measure-parts.ts'
import { isMeantAsShare, type Measure, measuresInWords } from '../../knowledge/measures.ts'
import type { KeyResult, Process } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import type { Situation } from '../../model/source.ts'
import { endingOf } from '../../model/value-key.ts'
import {
  currentOf,
  type KeyResultAt,
  keyResultsOf,
  titleOfKeyResult,
} from '../goals/key-results.ts'
import type { MetricSeries, Metrics } from '../metrics/metrics.ts'
import { isWork } from '../process/inflow.ts'
import type { WorkWeek } from '../throughput/work-week.ts'
import { isOneTime } from './headcounts.ts'

/** A key result of the company that stands for a measure, by its words. */
export interface StandsFor {
  measure: Measure
  title: string
  path: string
  /** Path of the current value. */
  value_path: string
  value: number
  /** Path of the baseline, where the other statement equals it. */
  baseline_path: string | null
  baseline: number | null
  owner: string | null
}

/** One measure with two values. */
export interface StatedTwice {
  measure: Measure
  metric: { value: number; path: string; on: string | null }
  other: StandsFor
  /** Whether the metric is what the key result started from. */
  is_baseline: boolean
}

/** A goal for a rate that a step of a process states too. */
export interface RateStatedTwice {
  title: string
  path: string
  value_path: string
  value: number
  unit: string
  owner: string | null
  process: string
  step: string
  step_path: string
  throughput_per_day: number
  /** The throughput in the unit of the goal. */
  as_rate: number
}

const TOLERANCE = valueOf(checkFigures.measure_tolerance_pct) / 100
const RATE_FACTOR = valueOf(checkFigures.rate_factor)
const MONTHS = valueOf(timeFigures.months_per_year)
const WEEKS = valueOf(timeFigures.days_per_year) / valueOf(timeFigures.days_per_week)

const anyWords = new RegExp(measuresInWords.map(({ words }) => words.source).join('|'), 'i')

function standsFor({ keyResult, objective, path }: KeyResultAt): StandsFor | undefined {
  const title = titleOfKeyResult(keyResult)
  const current = currentOf(keyResult)
  if (current === undefined) return undefined
  const measure = measuresInWords.find(({ words }) => words.test(title))
  if (measure === undefined || isOfPart(title)) return undefined
  if (isMeantAsShare(measure, current.value)) return undefined
  const baselineKey = `baseline_${endingOf(keyResult)}` as const
  const baseline = keyResult[baselineKey] ?? null
  return {
    measure,
    title,
    path: path(),
    value_path: `${path()}.${current.key}`,
    value: current.value,
    baseline_path: baseline === null ? null : `${path()}.${baselineKey}`,
    baseline,
    owner: keyResult.owner ?? objective.owner ?? null,
  }
}

/** Key results of the company that stand for a measure, by their words: departments and teams may
 *  mean a part of it only. */
export function keyResultsByMeasure({ company }: Situation): ReadonlyMap<string, StandsFor[]> {
  const found = new Map<string, StandsFor[]>()
  if (company.company_okrs === undefined) return found
  const saysMeasure = (one: KeyResult) => anyWords.test(titleOfKeyResult(one))
  for (const at of keyResultsOf({ company_okrs: company.company_okrs }, saysMeasure)) {
    const one = standsFor(at)
    if (one === undefined) continue
    const same = found.get(one.measure.metric)
    if (same === undefined) found.set(one.measure.metric, [one])
    else same.push(one)
  }
  return found
}

const differ = (one: number, other: number): boolean =>
  Math.abs(one - other) > TOLERANCE * Math.max(Math.abs(one), Math.abs(other))

/** Whether a metric had that value on a day, by its latest before: who says so is only older. */
const hadOn = ({ points }: MetricSeries, value: number, on: string | null): boolean => {
  const then = on === null ? undefined : points.findLast((point) => (point.on ?? on) <= on)
  return then !== undefined && !differ(then.value, value)
}

/** Measures whose metric and key result of one time differ. */
export function measuresStatedTwice(
  { sources }: Situation,
  metrics: Metrics,
  byMeasure: ReadonlyMap<string, readonly StandsFor[]>,
): StatedTwice[] {
  const found: StatedTwice[] = []
  for (const [name, same] of byMeasure) {
    const series = metrics.get(name)
    if (series === undefined) continue
    const { current: metric } = series
    if (isMeantAsShare(series.measure, metric.value)) continue
    for (const other of same) {
      const on = sources.dateOf(other.value_path) ?? null
      if (!isOneTime(metric.on, on) || !differ(metric.value, other.value)) continue
      if (hadOn(series, other.value, on)) continue
      const is_baseline = other.baseline !== null && !differ(metric.value, other.baseline)
      found.push({ measure: other.measure, metric, other, is_baseline })
    }
  }
  return found
}

interface LastStep {
  process: string
  step: string
  path: string
  throughput_per_day: number
}

/** What a step does: its first word. */
const verbOf = (step: string): string => plainName(step).split(' ')[0] ?? ''

/** The last step of each process that has a throughput, by the process and by what the step does (its
 *  first word); null where two processes end in the same word. */
function lastSteps(processes: readonly Process[]) {
  const byProcess = new Map<string, LastStep>()
  const byWord = new Map<string, LastStep | null>()
  for (const [position, process] of processes.entries()) {
    const steps = process.steps ?? []
    const index = steps.findLastIndex(
      (step) => isWork(step) && step.throughput_per_day !== undefined,
    )
    const step = steps[index]
    if (step?.throughput_per_day === undefined) continue
    const last = {
      process: process.name ?? process.id ?? '',
      step: step.name ?? step.id ?? '',
      path: `processes[${position}].steps[${index}].throughput_per_day`,
      throughput_per_day: step.throughput_per_day,
    }
    byProcess.set(plainName(last.process), last)
    const verb = verbOf(last.step)
    if (verb !== '') byWord.set(verb, byWord.has(verb) ? null : last)
  }
  return { byProcess, byWord }
}

const RATE = /(?:\/|\bper |\ba )\s*(day|week|month)\b/i

/** The step that does what a key result counts: the last of the process it names, else the last of
 *  any process, where the title has what the step does as a word, in the singular or with an s. */
function lastStepFor(
  { keyResult }: KeyResultAt,
  { byProcess, byWord }: ReturnType<typeof lastSteps>,
): LastStep | undefined {
  const words = plainName(titleOfKeyResult(keyResult)).split(' ')
  const forms = words.flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]))
  if (keyResult.process !== undefined) {
    const named = byProcess.get(plainName(keyResult.process))
    return named !== undefined && forms.includes(verbOf(named.step)) ? named : undefined
  }
  for (const form of forms) {
    const last = byWord.get(form)
    if (last !== undefined && last !== null) return last
  }
  return undefined
}

/** Goals for a rate (deploys a week) against the throughput of the step that does it. One release can
 *  hold several pieces of work, so that only a difference of several times counts. */
export function ratesStatedTwice(
  { company }: Situation,
  week: WorkWeek,
): { compared: number; found: RateStatedTwice[] } {
  const processes = company.processes ?? []
  if (processes.length === 0) return { compared: 0, found: [] }
  let compared = 0
  let last: ReturnType<typeof lastSteps> | undefined
  const found: RateStatedTwice[] = []
  const perUnit: Record<string, number> = {
    day: 1,
    week: week.days_per_week,
    month: (week.days_per_week * WEEKS) / MONTHS,
  }
  for (const at of keyResultsOf(company, ({ unit }) => unit !== undefined && RATE.test(unit))) {
    const current = currentOf(at.keyResult)
    const [, period] = RATE.exec(at.keyResult.unit ?? '') ?? []
    if (period === undefined || current === undefined) continue
    last ??= lastSteps(processes)
    const step = lastStepFor(at, last)
    if (step === undefined || current.value <= 0 || step.throughput_per_day <= 0) continue
    compared++
    const as_rate = step.throughput_per_day * (perUnit[period.toLowerCase()] ?? 1)
    const times = Math.max(as_rate / current.value, current.value / as_rate)
    if (times <= RATE_FACTOR) continue
    found.push({
      title: titleOfKeyResult(at.keyResult),
      path: at.path(),
      value_path: `${at.path()}.${current.key}`,
      value: current.value,
      unit: period.toLowerCase(),
      owner: at.keyResult.owner ?? at.objective.owner ?? at.unit.owner ?? null,
      process: step.process,
      step: step.step,
      step_path: step.path,
      throughput_per_day: step.throughput_per_day,
      as_rate,
    })
  }
  return { compared, found }
}
