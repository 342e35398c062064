import { valueOf } from '../../knowledge/figure.ts'
import { scriptDecimals } from '../../knowledge/flow.ts'
import { openRequisitionLimit } from '../../knowledge/org.ts'
import type { Company } from '../../model/company.ts'
import { roundHalfEven } from '../../model/rounding.ts'
import type { Assumption } from '../assumption.ts'
import type { BurnMultiple } from '../metrics/burn-multiple.ts'
import { counted, say } from '../words.ts'
import type { BenchmarkScope } from './benchmark-scope.ts'
import { type DepartmentEfficiency, departmentEfficiency } from './departments.ts'
import { layerIssues, layersFor, type StructuralIssue } from './layers.ts'
import { type MetricFlag, metricFlags } from './metric-flags.ts'
import {
  type BenchmarkCheck,
  benchmarkCheck,
  companyRevenuePerEmployee,
  type RevenuePerEmployee,
  totalRange,
} from './revenue-per-employee.ts'
import { type SpanIssue, type SpanStatement, spanIssues, spanStatements } from './spans.ts'
import { type Unmanaged, type UnmanagedAmong, unmanaged, unmanagedAmong } from './unmanaged.ts'

interface OpenReqHealth {
  open_reqs: number
  ratio_pct: number
  warnings: string[]
}

interface HeadcountCheck {
  total: number
  departments: number
  difference: number
}

export interface TeamAnalysis {
  total_headcount: number
  management_layers: number
  expected_layers: number
  span_of_control_issues: SpanIssue[]
  structural_issues: StructuralIssue[]
  department_efficiency: DepartmentEfficiency[]
  open_req_health: OpenReqHealth
  /** False where the document has no team: the zeros above then stand for nothing. */
  assessed: boolean
  /** Managers that are listed. */
  managers: number
  spans: SpanStatement[]
  unmanaged: Unmanaged[]
  unmanaged_total: number
  unmanaged_among: UnmanagedAmong
  /** Headcount against the sum of the departments; null where one is not given. */
  headcount_check: HeadcountCheck | null
  revenue_per_employee: RevenuePerEmployee
  benchmark_check: BenchmarkCheck | null
  /** Why no benchmark of the playbook applies; null where they do. */
  benchmarks_silent_because: string | null
}

export interface OrgResult {
  team_analysis: TeamAnalysis
  metric_flags: MetricFlag[]
  assumed: Assumption[]
}

const { percent: decimals } = valueOf(scriptDecimals)
const limit = valueOf(openRequisitionLimit)

function openReqHealth(open: number, headcount: number): OpenReqHealth {
  const ratio = headcount > 0 ? (open / headcount) * 100 : 0
  const warnings =
    ratio > limit
      ? [
          `${counted(open, 'open position', 'open positions')} for ${counted(headcount, 'person', 'people')} (${say(ratio, 0)}%, limit ${say(limit)}%): filling them takes time from those who run the work.`,
        ]
      : []
  return { open_reqs: open, ratio_pct: roundHalfEven(ratio, decimals), warnings }
}

function headcountCheck(team: NonNullable<Company['team']>): HeadcountCheck | null {
  const { total_headcount: total, departments } = team
  if (total === undefined || departments === undefined) return null
  let sum = 0
  for (const { headcount } of departments) {
    if (headcount === undefined) return null
    sum += headcount
  }
  return { total, departments: sum, difference: total - sum }
}

const DEFAULT_STAGE = 'without a stage of the team the script compares with series_a'
const OTHER_STAGE = 'the script has no column for the stage and compares with series_a'
const NO_HEADCOUNT = 'a missing headcount counts as 0, as in the script'
const NO_LAYERS = 'missing layers count as 0, as in the script'

function assumeForTeam(company: Company, assumed: Assumption[]): void {
  const { team } = company
  if (team === undefined) return
  if (team.total_headcount === undefined) {
    assumed.push({ path: 'team.total_headcount', value: 0, because: NO_HEADCOUNT })
  }
  if (team.management_layers === undefined) {
    assumed.push({ path: 'team.management_layers', value: 0, because: NO_LAYERS })
  }
  const isInScript = team.stage !== 'seed' && team.stage !== 'growth'
  if (team.annual_revenue_usd !== undefined && (team.stage === undefined || !isInScript)) {
    const because = team.stage === undefined ? DEFAULT_STAGE : OTHER_STAGE
    assumed.push({ path: 'team.stage', value: 'series_a', because })
  }
}

/** The organization of a company: spans, layers, revenue per person, open positions, people without
 *  a manager, and the metrics that tell its efficiency.
 *  Source of the script's figures: seed, ops_efficiency_analyzer. */
export function analyseOrg(company: Company, scope: BenchmarkScope, burn: BurnMultiple): OrgResult {
  const assumed: Assumption[] = []
  const team = company.team ?? {}
  const { total_headcount = 0, management_layers = 0, departments = [] } = team
  assumeForTeam(company, assumed)
  const unmanagedPeople = unmanaged(departments)
  const gaps = new Map(unmanagedPeople.map(({ department, gap }) => [department, gap]))
  const team_analysis: TeamAnalysis = {
    total_headcount,
    management_layers,
    expected_layers: layersFor(total_headcount),
    span_of_control_issues: spanIssues(departments, scope.stage, gaps, assumed),
    structural_issues: layerIssues(management_layers, total_headcount),
    department_efficiency: departmentEfficiency(team, scope, totalRange(scope)),
    open_req_health: openReqHealth(team.open_requisitions ?? 0, total_headcount),
    assessed: Object.keys(team).length > 0,
    managers: departments.reduce((sum, { managers = [] }) => sum + managers.length, 0),
    spans: spanStatements(),
    unmanaged: unmanagedPeople,
    unmanaged_total: unmanagedPeople.reduce((sum, { gap }) => sum + Math.max(0, gap), 0),
    unmanaged_among: unmanagedAmong(departments),
    headcount_check: headcountCheck(team),
    revenue_per_employee: companyRevenuePerEmployee(company, scope),
    benchmark_check: benchmarkCheck(scope),
    benchmarks_silent_because: scope.silent_because,
  }
  return { team_analysis, metric_flags: metricFlags(company, scope, burn), assumed }
}
