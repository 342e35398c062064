import type { Company, KeyResult, Objective, UnitOkrs } from '../model/company.ts'

/** The third quarter of 2026: the test's day is day 73 of its 92, with 19 left. */
export const aQuarter = (
  objectives: readonly Objective[],
  units: { departments?: readonly UnitOkrs[]; teams?: readonly UnitOkrs[] } = {},
): Company => ({
  company_okrs: {
    quarter: 'Q3 2026',
    quarter_start: '2026-07-01',
    quarter_end: '2026-09-30',
    objectives: [...objectives],
  },
  ...(units.departments === undefined ? {} : { department_okrs: [...units.departments] }),
  ...(units.teams === undefined ? {} : { team_okrs: [...units.teams] }),
})

/** A number on its way from 0. */
export const aNumber = (
  id: string,
  current: number,
  target: number,
  rest: Partial<KeyResult> = {},
): KeyResult => ({
  id,
  title: `Result ${id}`,
  type: 'numeric',
  unit: ' sites',
  baseline_value: 0,
  current_value: current,
  target_value: target,
  ...rest,
})

/** An objective with an owner. */
export const anObjective = (
  id: string,
  key_results: readonly KeyResult[],
  rest: Partial<Objective> = {},
): Objective => ({
  id,
  title: `Objective ${id}`,
  owner: 'Ada',
  key_results: [...key_results],
  ...rest,
})

/** A department with one objective that serves the company objective O1. */
export const aDepartment = (
  name: string,
  key_results: readonly KeyResult[],
  rest: Partial<Objective> = {},
): UnitOkrs => ({
  name,
  owner: `Head of ${name}`,
  objectives: [
    anObjective(`${name}-1`, key_results, { supports_company_objective_ids: ['O1'], ...rest }),
  ],
})
