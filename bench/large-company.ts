const DEPARTMENTS = 20
const RESULTS_PER_OBJECTIVE = 5

/** A company with `keyResults` key results of all kinds, five to an objective, over the company,
 *  its departments and its teams; the same every time. */
export function largeCompany(keyResults: number): object {
  let made = 0
  const keyResult = () => {
    const n = made++
    const common = {
      id: `KR${n}`,
      title: `Key result number ${n} of the company`,
      owner: 'VP Sales',
    }
    switch (n % 4) {
      case 0:
        return {
          ...common,
          type: 'numeric',
          baseline_value: 10,
          current_value: 10 + (n % 90),
          target_value: 100,
        }
      case 1:
        return {
          ...common,
          type: 'percentage',
          baseline_pct: 20,
          current_pct: 20 + (n % 60),
          target_pct: 80,
        }
      case 2:
        return { ...common, type: 'milestone', milestones_total: 4, milestones_hit: n % 5 }
      default:
        return { ...common, type: 'boolean', done: n % 3 === 0 }
    }
  }
  const objectives = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, n) => ({
      id: `${prefix}${n}`,
      title: `Objective ${n} of ${prefix}`,
      owner: 'COO',
      supports_company_objective_ids: [`CO${n % 7}`],
      key_results: Array.from({ length: RESULTS_PER_OBJECTIVE }, keyResult),
    }))
  const total = Math.round(keyResults / RESULTS_PER_OBJECTIVE)
  const perUnit = Math.floor((total - 7) / (2 * DEPARTMENTS))
  const unit = (kind: string) => (_: unknown, n: number) => ({
    name: `${kind} ${n}`,
    owner: `Head of ${kind} ${n}`,
    objectives: objectives(perUnit, `${kind[0]}${n}-`),
  })
  return {
    company_okrs: {
      name: 'Large',
      quarter: 'Q3 2026',
      quarter_start: '2026-07-01',
      quarter_end: '2026-09-30',
      objectives: objectives(total - 2 * DEPARTMENTS * perUnit, 'CO'),
    },
    department_okrs: Array.from({ length: DEPARTMENTS }, unit('Department')),
    team_okrs: Array.from({ length: DEPARTMENTS }, unit('Team')),
  }
}
