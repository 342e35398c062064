import type { Company, KeyResult } from '../model/company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from './a-quarter.ts'

type Ends = readonly (readonly [current: number, target: number])[]

/** A cycle of 2026 in which the department East ended with these values. */
function ended(quarter: string, start: string, end: string, ends: Ends, rest: Partial<KeyResult>) {
  const results = ends.map(([current, target], i) =>
    aNumber(`${quarter}-${i}`, current, target, rest),
  )
  return {
    company_okrs: { quarter, quarter_start: start, quarter_end: end, objectives: [] },
    department_okrs: [aDepartment('East', results)],
  }
}

/** A company in Q3 2026 whose department East ended Q1 and Q2 with the values given. */
export function afterCycles(
  q1: Ends | null,
  q2: Ends | null,
  rest: Partial<KeyResult> = {},
): Company {
  const history = [
    ...(q1 === null ? [] : [ended('Q1 2026', '2026-01-01', '2026-03-31', q1, rest)]),
    ...(q2 === null ? [] : [ended('Q2 2026', '2026-04-01', '2026-06-30', q2, rest)]),
  ]
  return {
    ...aQuarter([anObjective('O1', [aNumber('A', 80, 100)])], {
      departments: [aDepartment('East', [aNumber('B', 80, 100, { confidence: 0.6 })])],
    }),
    okr_history: history,
  }
}
