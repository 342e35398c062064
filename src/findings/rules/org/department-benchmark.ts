import type { Facts } from '../../../analyses/facts.ts'
import { ofStage } from '../../../analyses/org/benchmark-scope.ts'
import type { DepartmentEfficiency } from '../../../analyses/org/departments.ts'
import { counted } from '../../../analyses/words.ts'
import { statementFor } from '../../../knowledge/figure.ts'
import { functionBenchmarks, revenuePerEmployee } from '../../../knowledge/org.ts'
import type { Evidence } from '../../../model/finding.ts'
import type { Cite } from '../../cite.ts'
import { citeDollars } from '../../cite-dollars.ts'
import { type Outcome, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'

export interface JudgedDepartment extends DepartmentEfficiency {
  matched_benchmark: number
  matched_pct: number
  people_at_benchmark: number
  position: number
}

/** Departments whose function and stage have a benchmark, or why there are none. */
export function judgedDepartments(facts: Facts): JudgedDepartment[] | Outcome {
  const { company } = facts.situation
  const { team } = company
  const { department_efficiency: all, benchmarks_silent_because: because } =
    facts.org().team_analysis
  if (because !== null) return withoutBenchmark(facts.benchmarkScope(), because)
  const positions = new Map((team?.departments ?? []).map(({ name }, position) => [name, position]))
  const judged = all.flatMap((one): JudgedDepartment[] => {
    const { matched_benchmark, matched_pct, people_at_benchmark } = one
    const position = positions.get(one.department)
    if (
      matched_benchmark === null ||
      matched_pct === null ||
      people_at_benchmark === null ||
      position === undefined
    )
      return []
    return [{ ...one, matched_benchmark, matched_pct, people_at_benchmark, position }]
  })
  return judged.length === 0
    ? silent('annual revenue and headcount of departments with a benchmark')
    : judged
}

const citeRevenue = (facts: Facts, cite: Cite): [Evidence, ...Evidence[]] =>
  citeDollars(cite, 'team.annual_revenue_usd', facts.benchmarkScope())

function citeBenchmark(facts: Facts, cite: Cite): Evidence {
  const of = statementFor(functionBenchmarks, ofStage(facts.benchmarkScope()))
  return cite.knowledge('org.function_benchmarks', of ?? functionBenchmarks.statements[0], 'usd')
}

/** Revenue per person of a department and its benchmark as evidence. */
export function citeDepartment(
  facts: Facts,
  cite: Cite,
  { position, matched_benchmark, matched_pct }: JudgedDepartment,
): [Evidence, ...Evidence[]] {
  const each = (matched_benchmark * matched_pct) / 100
  return [
    cite.computed(each, 'usd', 'annual revenue / headcount of the department', [
      ...citeRevenue(facts, cite),
      cite.datum(`team.departments[${position}].headcount`, 'people'),
    ]),
    citeBenchmark(facts, cite),
  ]
}

/** The people whom the benchmark would have, and what the benchmark is worth, as evidence. */
export function citeUsual(
  facts: Facts,
  cite: Cite,
  { people_at_benchmark: usual }: JudgedDepartment,
): [Evidence, ...Evidence[]] {
  const benchmark = citeBenchmark(facts, cite)
  const people = cite.computed(usual, 'people', 'annual revenue / benchmark', [
    ...citeRevenue(facts, cite),
    benchmark,
  ])
  const check = facts.org().team_analysis.benchmark_check
  const range = statementFor(revenuePerEmployee, ofStage(facts.benchmarkScope()))
  if (check?.contradiction !== true || range === undefined) return [people]
  return [
    people,
    cite.computed(
      check.implied_revenue_per_employee_usd,
      'usd',
      '1 / sum of 1 / benchmark of each function',
      [benchmark],
    ),
    cite.knowledge('org.revenue_per_employee', range, 'usd'),
  ]
}

/** What the benchmark is worth, where the playbook contradicts itself; empty where it does not. */
export function benchmarkCaveat(
  facts: Facts,
  { department, headcount }: JudgedDepartment,
  usd: (value: number) => string,
): string {
  const check = facts.org().team_analysis.benchmark_check
  return check?.contradiction === true
    ? ` The yardstick for the ${counted(headcount, 'person', 'people')} of ${department} is weak: all functions on their benchmarks would come to ${usd(check.implied_revenue_per_employee_usd)} a person, outside the playbook’s own ${usd(check.total_low)} to ${usd(check.total_high)}.`
    : ''
}
