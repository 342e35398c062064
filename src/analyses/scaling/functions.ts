import { statementFor } from '../../knowledge/figure.ts'
import { functionNamed } from '../../knowledge/function-names.ts'
import {
  functionBenchmarks,
  type PlaybookFunction,
  playbookFunctions,
} from '../../knowledge/org.ts'
import type { Company, Stage } from '../../model/company.ts'
import type { StageReading } from '../stage.ts'

/** Revenue for each person of a function against the playbook's. */
export interface FunctionRevenue {
  function: PlaybookFunction
  /** Null where no department's name means it. */
  people: number | null
  revenue_per_employee_usd: number | null
  benchmark_usd: number
  /** People it would have if it were exactly on the benchmark. */
  people_at_benchmark: number | null
}

/** People by the function that their department's name means; null where no person has one. */
export function peopleByFunction({ people = [] }: Company): Map<string, number> | null {
  const byDepartment = new Map<string, number>()
  for (const { department } of people) {
    if (department !== undefined)
      byDepartment.set(department, (byDepartment.get(department) ?? 0) + 1)
  }
  return byDepartment.size === 0 ? null : byFunction(byDepartment)
}

function byFunction(departments: Iterable<readonly [string, number]>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [department, count] of departments) {
    const name = functionNamed(department)
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return counts
}

function peopleBy(company: Company): Map<string, number> | null {
  const counts = peopleByFunction(company)
  const departments = company.team?.departments
  if (counts !== null || departments === undefined) return counts
  const found = byFunction(
    departments.map(({ name = '', headcount = 0 }) => [name, headcount] as const),
  )
  for (const { name = '', headcount } of departments) {
    const part = functionNamed(name)
    // A part of a function would pass for the whole of it.
    if (part !== null && headcount === undefined) found.delete(part)
  }
  return found
}

/** Recurring revenue per person of each function, for the stages that have benchmarks for it. */
export function functionRevenues(
  company: Company,
  { by_revenue }: StageReading,
  stage: Stage,
): FunctionRevenue[] {
  const benchmarks = statementFor(functionBenchmarks, { stage })?.value
  if (benchmarks === undefined) return []
  const counts = peopleBy(company)
  return playbookFunctions.map((name) => {
    // Without a department of its name the people of a function may be in another.
    const people = counts?.get(name) ?? null
    const revenue = by_revenue?.usd ?? null
    const hasBoth = revenue !== null && people !== null && people > 0
    return {
      function: name,
      people,
      revenue_per_employee_usd: hasBoth ? revenue / people : null,
      benchmark_usd: benchmarks[name],
      people_at_benchmark: revenue === null ? null : revenue / benchmarks[name],
    }
  })
}
