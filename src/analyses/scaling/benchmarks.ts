import { type Figure, type Strength, statementFor } from '../../knowledge/figure.ts'
import {
  revenuePerEmployeeSurvey,
  type StageBenchmark,
  stageBenchmarks,
} from '../../knowledge/scaling/stage-benchmarks.ts'
import type { Unit } from '../../knowledge/scaling/unit.ts'
import type { SourceName } from '../../knowledge/sources.ts'
import { stageOrder } from '../../knowledge/stages.ts'
import type { Stage } from '../../model/company.ts'
import { readValue, type ValueSources } from './values.ts'

export interface Bounds {
  low: number | null
  high: number | null
}

export interface BenchmarkState extends Bounds {
  metric: string
  name: string
  unit: Unit
  value: number | null
  verdict: 'below' | 'within' | 'above' | 'missing'
  /** On the wrong side. */
  is_fault: boolean
  /** From the value to the nearest bound, with its sign; null where it is within or missing. */
  gap: number | null
  /** What is missing, or how the value was computed. */
  because: string | null
  /** Where the value comes from. */
  paths: string[]
  next: (Bounds & { stage: Stage }) | null
  source: SourceName
  strength: Strength
  /** What a published survey says otherwise. */
  surveys: {
    value: number
    year: number
    source: SourceName
    from_arr_usd: number
    to_arr_usd: number
  }[]
  judged_by: string | null
}

/** Bounds of a benchmark at a stage; undefined where the playbook states none. */
function boundsAt(benchmark: StageBenchmark, stage: Stage): Bounds | undefined {
  if (benchmark.bound === 'range') {
    const [low, high] = statementFor(benchmark.figure, { stage })?.value ?? []
    return low === undefined || high === undefined ? undefined : { low, high }
  }
  const value = statementFor(benchmark.figure, { stage })?.value
  if (value === undefined) return undefined
  if (benchmark.bound === 'above') return { low: value, high: null }
  if (benchmark.bound === 'below') return { low: null, high: value }
  return { low: value, high: value }
}

/** Bounds of a metric at a stage, whichever of its benchmarks states them. */
function boundsOf(metric: string, stage: Stage): Bounds | undefined {
  for (const benchmark of stageBenchmarks) {
    const bounds = benchmark.metric === metric ? boundsAt(benchmark, stage) : undefined
    if (bounds !== undefined) return bounds
  }
  return undefined
}

/** Where a value lies. A bound that is to be exceeded, or stayed under, is not met by equality; a
 *  ratio of about so much is met by what rounds to it. */
function verdictOn({ bound }: StageBenchmark, value: number, { low, high }: Bounds) {
  const compared = bound === 'about' ? Math.round(value) : value
  if (low !== null && (compared < low || (bound === 'above' && compared === low))) return 'below'
  if (high !== null && (compared > high || (bound === 'below' && compared === high))) return 'above'
  return 'within'
}

const isFault = ({ better }: StageBenchmark, verdict: BenchmarkState['verdict']): boolean =>
  (verdict === 'below' && better !== 'lower') || (verdict === 'above' && better !== 'higher')

function surveysOf(benchmark: StageBenchmark, arrUsd: number | null): BenchmarkState['surveys'] {
  if (benchmark.metric !== 'revenue_per_employee_usd' || arrUsd === null) return []
  return revenuePerEmployeeSurvey
    .filter(({ from_arr_usd, to_arr_usd }) => arrUsd >= from_arr_usd && arrUsd < to_arr_usd)
    .map(({ value, year, source, from_arr_usd, to_arr_usd }) => ({
      value,
      year,
      source,
      from_arr_usd,
      to_arr_usd,
    }))
}

/** Every benchmark that the playbook states for the stage, beside the company's value. */
export function benchmarkStates(stage: Stage, from: ValueSources): BenchmarkState[] {
  const next = stageOrder[stageOrder.indexOf(stage) + 1]
  return stageBenchmarks.flatMap((benchmark): BenchmarkState[] => {
    const bounds = boundsAt(benchmark, stage)
    if (bounds === undefined) return []
    const { metric, name, unit, judged_by = null } = benchmark
    const figure: Figure<unknown> = benchmark.figure
    const stated = statementFor(figure, { stage }) ?? figure.statements[0]
    const nextBounds = next === undefined ? undefined : boundsOf(metric, next)
    const reading = readValue(metric, from)
    const verdict = reading.value === null ? 'missing' : verdictOn(benchmark, reading.value, bounds)
    const border = verdict === 'below' ? bounds.low : verdict === 'above' ? bounds.high : null
    return [
      {
        metric,
        name,
        unit,
        value: reading.value,
        ...bounds,
        verdict,
        is_fault: isFault(benchmark, verdict),
        gap: reading.value === null || border === null ? null : reading.value - border,
        because: reading.value === null ? reading.because : reading.formula,
        paths: reading.value === null ? [] : reading.paths,
        next:
          next === undefined || nextBounds === undefined ? null : { stage: next, ...nextBounds },
        source: stated.source,
        strength: stated.strength,
        surveys: surveysOf(benchmark, from.stage.by_revenue?.usd ?? null),
        judged_by,
      },
    ]
  })
}
