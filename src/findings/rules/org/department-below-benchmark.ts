import { counted } from '../../../analyses/words.ts'
import { departmentStatus, functionBenchmarks, revenuePerEmployee } from '../../../knowledge/org.ts'
import { headOf } from '../../../knowledge/roles.ts'
import { formatNumber, usDollars } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule } from '../../rule.ts'
import {
  benchmarkCaveat,
  citeDepartment,
  citeUsual,
  judgedDepartments,
} from './department-benchmark.ts'

/** A department with more people for the revenue than its benchmark. */
export const departmentBelowBenchmark: Rule = {
  name: 'department_below_benchmark',
  area: 'org',
  docs: {
    what: 'Annual revenue for each person of a department, against the playbook’s benchmark for its function and stage; found under 90 % of it. The benchmark is a rule of thumb.',
    why: 'The department has more people than revenue carries, or is building for revenue to come.',
    act: 'Ask what its people bring, and by when, before opening another position.',
  },
  needs: ['team', 'stage', 'currency', 'fx'],
  figures: {
    function_benchmarks: functionBenchmarks,
    revenue_per_employee: revenuePerEmployee,
    department_status: departmentStatus,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const departments = judgedDepartments(facts)
    if (!Array.isArray(departments)) return departments
    const below = departments.filter(
      ({ right_status: status }) => status === 'below' || status === 'far_below',
    )
    if (below.length === 0) return quiet
    return found(
      below.map((one) => {
        const { department, headcount, matched_benchmark, people_at_benchmark: usual } = one
        const each = (matched_benchmark * one.matched_pct) / 100
        return {
          subject: department,
          severity: 'low',
          says: () => ({
            what: `${department} has ${counted(headcount, 'person', 'people')}, ${usDollars(each)} of revenue each, ${formatNumber(one.matched_pct, 'percent')} of its benchmark of ${usDollars(matched_benchmark)}.`,
            why: `The benchmark would have ${counted(usual, 'person', 'people')} for this revenue, ${formatNumber(headcount - usual, 'count')} fewer.${benchmarkCaveat(facts, one, usDollars)}`,
            how_to_act: [
              act(at, {
                action: `Say what the ${counted(headcount, 'person of', 'people of')} ${department} ${headcount === 1 ? 'brings' : 'bring'} that revenue does not show yet, and by when`,
                owner: facts.owners().department(department),
                role: headOf(department),
                within: 'month',
              }),
            ],
          }),
          basis: 'reported',
          extent: -one.matched_pct,
          why_basis: 'benchmark',
          assumed: company.sector === undefined ? ['the sector is SaaS'] : [],
          evidence: () => [
            cite.computed(
              one.matched_pct,
              'percent',
              'revenue per person / benchmark',
              citeDepartment(facts, cite, one),
            ),
          ],
          why_evidence: () => {
            const [people, ...worth] = citeUsual(facts, cite, one)
            const fewer = cite.computed(headcount - usual, 'people', 'headcount - those', [
              cite.datum(`team.departments[${one.position}].headcount`, 'people'),
              people,
            ])
            return [fewer, ...worth]
          },
        }
      }),
    )
  },
}
