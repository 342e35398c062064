import type { Situation } from '../../model/source.ts'
import type { Cadence } from '../cadence/cadence.ts'
import type { RetentionApart } from '../checks/retention.ts'
import type { Growth } from '../growth/headcount.ts'
import type { Headcount } from '../headcount.ts'
import type { BurnMultiple } from '../metrics/burn-multiple.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Churn } from '../metrics/net-churn.ts'
import type { runwayNow } from '../metrics/runway.ts'
import type { BenchmarkScope } from '../org/benchmark-scope.ts'
import type { OrgTree } from '../reporting/org-tree.ts'
import type { ReportingLines } from '../reporting/reporting-lines.ts'
import { otherSector } from '../sector.ts'
import type { StageReading } from '../stage.ts'
import type { StageNow } from '../stage-now.ts'
import { type BenchmarkState, benchmarkStates } from './benchmarks.ts'
import { type StageBorder, stageBordersAhead } from './borders.ts'
import { type FunctionRevenue, functionRevenues } from './functions.ts'
import { communicationStates, type PracticeState, processStates, toolStates } from './practices.ts'
import { type RedFlagState, redFlagStates } from './red-flags.ts'
import { type RoleState, roleStates } from './roles.ts'

/** How ready a company is for its stage and the next. */
export interface Scaling {
  stage: StageNow
  /** The borders ahead, the one reached first at the front. */
  borders: StageBorder[]
  org: OrgTree
  /** The sector, where the playbook's lists are not of it; null where they are. */
  other_sector: string | null
  /** Why no benchmark applies; null where they do. */
  benchmarks_silent: string | null
  benchmarks: BenchmarkState[]
  functions: FunctionRevenue[]
  roles: RoleState[]
  processes: PracticeState[]
  communication: PracticeState[]
  tools: PracticeState[]
  red_flags: RedFlagState[]
}

interface Known {
  situation: Situation
  headcount: Headcount | undefined
  growth: Growth | undefined
  reading: StageReading
  metrics: Metrics
  cadence: Cadence
  now: StageNow
  /** Against what the stage in use may be held. */
  scope: BenchmarkScope
  burn_multiple: BurnMultiple
  churn: Churn
  retention: RetentionApart | undefined
  runway: ReturnType<typeof runwayNow>
  /** What is missing to tell it. */
  runway_lacks: readonly string[]
  org: OrgTree
  lines: ReportingLines
}

/** What the scaling playbook asks of the company's stage, beside what the company has. */
export function analyseScaling(known: Known): Scaling {
  const {
    situation,
    headcount,
    growth,
    reading,
    metrics,
    cadence,
    now,
    scope,
    burn_multiple,
    churn,
    retention,
    runway,
    runway_lacks,
    org,
  } = known
  const { company, at } = situation
  const { stage } = now
  const { usd_per_unit, silent_because } = scope
  const from = {
    company,
    metrics,
    burn_multiple,
    churn,
    retention,
    runway,
    runway_lacks,
    stage: reading,
    org,
  }
  const common = {
    stage: now,
    borders: stageBordersAhead(situation, {
      reading,
      growth,
      metrics,
      usd_per_unit,
      judged: stage,
    }),
    org,
    other_sector: otherSector(company),
    benchmarks_silent: silent_because,
  }
  if (stage === null) {
    return {
      ...common,
      benchmarks: [],
      functions: [],
      roles: [],
      processes: [],
      communication: [],
      tools: [],
      red_flags: [],
    }
  }
  const isComparable = silent_because === null
  return {
    ...common,
    benchmarks: isComparable ? benchmarkStates(stage, from) : [],
    functions: isComparable ? functionRevenues(company, reading, stage) : [],
    roles: roleStates(company, stage, headcount?.people ?? null, known.lines),
    processes: processStates(company, cadence, stage),
    communication: communicationStates(cadence, stage, org.layers),
    tools: toolStates(company, stage),
    red_flags: redFlagStates(stage, from, at),
  }
}
