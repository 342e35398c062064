import { statementFor, valueOf } from '../../knowledge/figure.ts'
import { scriptDecimals } from '../../knowledge/flow.ts'
import { type FunctionName, functionNamed } from '../../knowledge/function-names.ts'
import {
  departmentStatus,
  functionBenchmarks,
  type PlaybookFunction,
  playbookFunctions,
  type Range,
  scriptDepartmentBenchmarks,
} from '../../knowledge/org.ts'
import type { Team } from '../../model/company.ts'
import { roundHalfEven } from '../../model/rounding.ts'
import { counted, say, sayDollars } from '../words.ts'
import { type BenchmarkScope, ofStage } from './benchmark-scope.ts'
import { nameOfDepartment } from './names.ts'

type RightStatus = 'on_benchmark' | 'below' | 'far_below' | 'far_above'

export interface DepartmentEfficiency {
  department: string
  headcount: number
  revenue_per_employee: number
  benchmark: number
  efficiency_vs_benchmark_pct: number | 'N/A'
  status: string
  /** The function that the name means; null where that is not plain. */
  matched_function: FunctionName | null
  /** The playbook's revenue per person of that function at the stage; null where it has none. */
  matched_benchmark: number | null
  matched_pct: number | null
  right_status: RightStatus | null
  /** People it would have if it were exactly on the playbook's benchmark. */
  people_at_benchmark: number | null
  /** Two ways to read a figure far above its benchmark; empty otherwise. */
  readings: string[]
}

const status = valueOf(departmentStatus)
const firstColumn = scriptDepartmentBenchmarks.statements[0].value
const { percent: decimals } = valueOf(scriptDecimals)

/** The script's benchmark: by the name in lower case with underscores, else its default. */
function scriptBenchmark(name: string, stage: string): number {
  const column = statementFor(scriptDepartmentBenchmarks, { stage })?.value ?? firstColumn
  const key = name.toLowerCase().replaceAll(' ', '_').replaceAll('-', '_')
  return Object.hasOwn(column, key) ? column[key as keyof typeof column] : column.default
}

function scriptStatus(percent: number): string {
  if (percent >= status.on) return '🟢 On benchmark'
  return percent >= status.below ? '🟡 Below benchmark' : '🔴 Significantly below'
}

const isPlaybookFunction = (name: string): name is PlaybookFunction =>
  playbookFunctions.some((known) => known === name)

/** How far above its benchmark a department must be to be read in two ways: by as much as the
 *  stage's own range reaches from its low to its high end. */
const farAboveFrom = (total: Range | undefined): number =>
  total === undefined || total[0] <= 0 ? Infinity : (total[1] / total[0]) * 100

function rightStatus(percent: number, total: Range | undefined): RightStatus {
  if (percent >= farAboveFrom(total)) return 'far_above'
  if (percent >= status.on) return 'on_benchmark'
  return percent >= status.below ? 'below' : 'far_below'
}

const twoReadings = (name: string, headcount: number, revenue: number, benchmark: number) => [
  `Efficient: ${sayDollars(revenue)} a person in ${name}, where ${sayDollars(benchmark)} is usual.`,
  `Starved: ${counted(headcount, 'person', 'people')} where the benchmark would have ${say((revenue * headcount) / benchmark, 0)}; look at queues and lead times there before cutting or praising.`,
]

/** Annual revenue per person of each department, in US dollars where they or a rate are given, against
 *  the script's benchmark for its name and the playbook's for its function. Departments without
 *  people, or a team without revenue, have none. Without a rate nothing is compared.
 *  Source of the script's figures: seed, ops_efficiency_analyzer. */
export function departmentEfficiency(
  team: Team,
  scope: BenchmarkScope,
  total: Range | undefined,
): DepartmentEfficiency[] {
  const { annual_revenue_usd = 0, departments = [], stage = 'series_a' } = team
  const revenue = annual_revenue_usd * scope.usd_per_unit
  const playbook = statementFor(functionBenchmarks, ofStage(scope))?.value
  if (revenue <= 0) return []
  return departments.flatMap((department, position) => {
    const { headcount = 0 } = department
    if (headcount <= 0) return []
    const name = nameOfDepartment(department, position)
    const each = revenue / headcount
    const benchmark = scriptBenchmark(name, stage)
    const percent = (each / benchmark) * 100
    const matched_function = functionNamed(name)
    const isInPlaybook = matched_function !== null && isPlaybookFunction(matched_function)
    const matched_benchmark = isInPlaybook ? (playbook?.[matched_function] ?? null) : null
    const matched_pct = matched_benchmark === null ? null : (each / matched_benchmark) * 100
    const right_status = matched_pct === null ? null : rightStatus(matched_pct, total)
    return {
      department: name,
      headcount,
      revenue_per_employee: roundHalfEven(each, 0),
      benchmark,
      efficiency_vs_benchmark_pct:
        percent === 0 || !scope.in_usd ? 'N/A' : roundHalfEven(percent, decimals),
      status: scope.in_usd ? scriptStatus(percent) : 'N/A',
      matched_function,
      matched_benchmark,
      matched_pct,
      right_status,
      people_at_benchmark: matched_benchmark === null ? null : revenue / matched_benchmark,
      readings:
        right_status === 'far_above' && matched_benchmark !== null
          ? twoReadings(name, headcount, each, matched_benchmark)
          : [],
    }
  })
}
