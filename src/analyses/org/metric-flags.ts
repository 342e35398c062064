import { type Figure, statementFor, valueOf } from '../../knowledge/figure.ts'
import { scriptDecimals } from '../../knowledge/flow.ts'
import {
  burnMultipleAlarm,
  burnMultipleHealthy,
  burnMultipleOfGrowth,
  burnMultipleRange,
  netRetentionFloor,
  netRetentionOfStage,
  paybackAlarm,
  paybackOfStage,
} from '../../knowledge/metrics.ts'
import type { Range } from '../../knowledge/org.ts'
import { shortSourceNames } from '../../knowledge/source-names.ts'
import type { SourceName } from '../../knowledge/sources.ts'
import type { Company } from '../../model/company.ts'
import { enumerated } from '../../model/enumerated.ts'
import type { BurnMultiple } from '../metrics/burn-multiple.ts'
import { say } from '../words.ts'
import { type BenchmarkScope, ofStage } from './benchmark-scope.ts'

interface MetricLimit {
  /** A limit, or the range that is usual. */
  value: number | Range
  source: SourceName
  /** One word for it: alarm, healthy, stage. */
  label: string
  what: string
  /** Whether the metric keeps to it. */
  kept: boolean
}

export interface MetricFlag {
  metric: string
  /** Null where none can be told. */
  value: number | null
  /** As the data state it; null where it is computed. */
  stated: number | null
  unit: 'times' | 'percent' | 'months'
  /** Empty where there is no value. */
  limits: MetricLimit[]
  /** Whether the script raises its flag: it reads what `metrics` states. */
  flagged_by_script: boolean
  /** By the stage's own limit, the last of the list; `none` where the stage has none. */
  verdict: 'met' | 'missed' | 'none'
  because: string
}

type Keeps = (value: number, limit: number) => boolean

interface Watched {
  metric: string
  name: string
  unit: MetricFlag['unit']
  /** Limits that hold at any stage, with a word for each; the script's alarm first. */
  always: readonly { figure: Figure; label: string }[]
  /** Of these the one that states the stage. */
  ofStage: readonly { figure: Figure<Range> | Figure; keeps: Keeps }[]
  /** Whether a value keeps to an alarm, and to any other limit that always holds. */
  raisesNoAlarm: Keeps
  keeps: Keeps
}

const isUnder = (value: number, limit: number) => value < limit
const isAtMost = (value: number, limit: number) => value <= limit
const isOver = (value: number, limit: number) => value > limit
const isAtLeast = (value: number, limit: number) => value >= limit

const watched: readonly Watched[] = [
  {
    metric: 'burn_multiple',
    name: 'Burn multiple',
    unit: 'times',
    always: [
      { figure: burnMultipleAlarm, label: 'alarm' },
      { figure: burnMultipleHealthy, label: 'healthy' },
    ],
    ofStage: [
      { figure: burnMultipleRange, keeps: isAtMost },
      { figure: burnMultipleOfGrowth, keeps: isUnder },
    ],
    raisesNoAlarm: isAtMost,
    keeps: isAtMost,
  },
  {
    metric: 'net_revenue_retention_pct',
    name: 'Net revenue retention',
    unit: 'percent',
    always: [{ figure: netRetentionFloor, label: 'alarm' }],
    ofStage: [{ figure: netRetentionOfStage, keeps: isOver }],
    raisesNoAlarm: isAtLeast,
    keeps: isOver,
  },
  {
    metric: 'cac_payback_months',
    name: 'CAC payback',
    unit: 'months',
    always: [{ figure: paybackAlarm, label: 'alarm' }],
    ofStage: [{ figure: paybackOfStage, keeps: isUnder }],
    raisesNoAlarm: isAtMost,
    keeps: isUnder,
  },
]

const suffixes: Record<MetricFlag['unit'], string> = { times: 'x', percent: '%', months: ' months' }

/** The end of a limit that counts: a range of burn is kept by whatever is not above it. */
const decisive = (value: number | Range): number => (typeof value === 'number' ? value : value[1])

const { score: decimals } = valueOf(scriptDecimals)

function sayLimit({ value, label, source }: MetricLimit, unit: MetricFlag['unit']): string {
  const written =
    typeof value === 'number'
      ? say(value, decimals)
      : `${say(value[0], decimals)} to ${say(value[1], decimals)}`
  return `${written}${suffixes[unit]} (${label}, ${shortSourceNames[source]})`
}

type Valued = Omit<MetricFlag, 'because'> & { value: number }

function because(flag: Valued, name: string, scope: BenchmarkScope): string {
  const said = `${name} of ${say(flag.value, decimals)}${suffixes[flag.unit]}`
  const kept = flag.limits.filter((limit) => limit.kept)
  const broken = flag.limits.filter((limit) => !limit.kept)
  const list = (limits: readonly MetricLimit[]) =>
    enumerated(limits.map((limit) => sayLimit(limit, flag.unit)))
  const parts = [
    broken.length > 0 ? `misses ${list(broken)}` : '',
    kept.length > 0 ? `keeps to ${list(kept)}` : '',
  ].filter((part) => part !== '')
  if (flag.value < 0 && flag.unit === 'times') {
    return `${said} is negative: cash is earned or revenue shrinks, and the figure alone does not tell which.`
  }
  const noStage = scope.silent_because ?? 'the playbook has no limit for the stage'
  return `${said} ${parts.join('; it ')}${flag.verdict === 'none' ? `; not judged by stage: ${noStage}` : ''}.`
}

/** The limit of the stage; undefined where there is none. */
function stageLimit(of: Watched, value: number, scope: BenchmarkScope): MetricLimit | undefined {
  for (const { figure, keeps } of of.ofStage) {
    const stated = statementFor<number | Range>(figure, ofStage(scope))
    if (stated === undefined) continue
    const { value: limit, source } = stated
    const kept = keeps(value, decisive(limit))
    return { value: limit, source, label: 'stage', what: figure.what, kept }
  }
  return undefined
}

/** A metric as it is, and as the data state it. */
interface Known {
  value: number
  stated: number | null
  /** How it was computed; null where it is stated. */
  formula: string | null
  /** What `metrics` states, which is what the script reads. */
  given: number | undefined
}

/** The script takes 0 as not given. */
function isFlaggedByScript({ always: [alarm], raisesNoAlarm }: Watched, given = 0): boolean {
  return given !== 0 && alarm !== undefined && !raisesNoAlarm(given, valueOf(alarm.figure))
}

function flagMetric(of: Watched, known: Known, scope: BenchmarkScope): MetricFlag {
  const { value, stated, formula, given } = known
  const limits: MetricLimit[] = []
  for (const { figure, label } of of.always) {
    for (const { value: limit, source } of figure.statements) {
      const keeps = figure === of.always[0]?.figure ? of.raisesNoAlarm : of.keeps
      limits.push({ value: limit, source, label, what: figure.what, kept: keeps(value, limit) })
    }
  }
  const own = stageLimit(of, value, scope)
  if (own !== undefined) limits.push(own)
  const isTelling = own !== undefined && !(value < 0 && of.unit === 'times')
  const judged = own?.kept === true ? ('met' as const) : ('missed' as const)
  const flag = {
    metric: of.metric,
    value,
    stated,
    unit: of.unit,
    limits,
    flagged_by_script: isFlaggedByScript(of, given),
    verdict: isTelling ? judged : ('none' as const),
  }
  const name = formula === null ? of.name : `${of.name} (${formula})`
  return { ...flag, because: because(flag, name, scope) }
}

/** What is stated of a burn multiple where none can be told. */
function flagInVain(
  of: Watched,
  stated: number,
  given: number | undefined,
  why: string,
): MetricFlag {
  return {
    metric: of.metric,
    value: null,
    stated,
    unit: of.unit,
    limits: [],
    flagged_by_script: isFlaggedByScript(of, given),
    verdict: 'none',
    because: `${of.name} is stated as ${say(stated, decimals)}${suffixes[of.unit]}, and none can be told: ${why}.`,
  }
}

/** The metrics that the script flags, each against every limit the sources state: the script's own
 *  two differ from each other and from the stage's. Metrics that are not given are left out.
 *  @param burn the burn multiple as it is, stated or computed */
export const metricFlags = (
  { metrics = {} }: Company,
  scope: BenchmarkScope,
  burn: BurnMultiple,
): MetricFlag[] =>
  watched.flatMap((of) => {
    const given = metrics[of.metric]
    if (of.metric !== 'burn_multiple') {
      if (given === undefined) return []
      return [flagMetric(of, { value: given, stated: given, formula: null, given }, scope)]
    }
    const { value, formula, because: why } = burn
    const stated = burn.stated?.value ?? null
    if (value !== null) return [flagMetric(of, { value, stated, formula, given }, scope)]
    return stated === null ? [] : [flagInVain(of, stated, given, why ?? '')]
  })
