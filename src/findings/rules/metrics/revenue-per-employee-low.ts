import { openRequisitions } from '../../../analyses/open-requisitions.ts'
import { counted } from '../../../analyses/words.ts'
import { statementFor } from '../../../knowledge/figure.ts'
import { functionBenchmarks, revenuePerEmployee } from '../../../knowledge/org.ts'
import { stagePhrases } from '../../../knowledge/stages.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber, usDollars } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { citeDollars } from '../../cite-dollars.ts'
import { citeHeadcount } from '../../cite-headcount.ts'
import { citeOpenings } from '../../cite-openings.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'

/** Revenue for each person is under the range of the stage. */
export const revenuePerEmployeeLow: Rule = {
  name: 'revenue_per_employee_low',
  area: 'metrics',
  docs: {
    what: 'Annual revenue over headcount, against the playbook’s range for the stage of a SaaS company. The range is a rule of thumb, and the playbook’s own benchmarks by function imply less than it.',
    why: 'People who are ahead of revenue are paid from cash, not from customers.',
    act: 'Hold open positions against the revenue they bring, before cutting anything.',
  },
  needs: ['metrics', 'team', 'people', 'stage'],
  figures: { revenue_per_employee: revenuePerEmployee, function_benchmarks: functionBenchmarks },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const { revenue_per_employee: each, benchmark_check: check } = facts.org().team_analysis
    const { value_usd: value, low, high, headcount, verdict, revenue_from } = each
    const all = facts.headcount()
    if (verdict === 'missing') {
      return value === null
        ? silent('annual revenue and headcount')
        : withoutBenchmark(facts.benchmarkScope(), each.because)
    }
    if (verdict !== 'below') return quiet
    const scope = facts.benchmarkScope()
    const { stage } = scope
    const range = stage === null ? undefined : statementFor(revenuePerEmployee, { stage })
    if (
      value === null ||
      low === null ||
      high === null ||
      headcount === null ||
      all === undefined ||
      stage === null ||
      range === undefined
    )
      return quiet
    const people = headcount * (1 - value / low)
    const carried = headcount - people
    const implied =
      check?.contradiction === true
        ? ` The yardstick is weak: the playbook’s benchmarks by function come to ${usDollars(check.implied_revenue_per_employee_usd)} for a whole company.`
        : ''
    const open = openRequisitions(company)?.count ?? 0
    const revenue = () => citeDollars(cite, revenue_from ?? 'metrics', scope)
    const staff = () => citeHeadcount(cite, all)
    const yardstick = cite.knowledge('org.revenue_per_employee', range, 'usd')
    const citeConsequence = (): Evidence[] => {
      const fits = cite.computed(carried, 'people', `annual revenue / ${low}`, [
        ...revenue(),
        yardstick,
      ])
      const benchmarks = statementFor(functionBenchmarks, { stage })
      return [
        fits,
        cite.computed(people, 'people', 'headcount - people whom revenue carries', [staff(), fits]),
        ...(implied === '' || check === null || benchmarks === undefined
          ? []
          : [
              cite.computed(
                check.implied_revenue_per_employee_usd,
                'usd',
                '1 / sum of 1 / benchmark of each function',
                [cite.knowledge('org.function_benchmarks', benchmarks, functionBenchmarks.unit)],
              ),
            ]),
        ...(open > 0
          ? citeOpenings(cite, company)
          : [cite.computed(low * headcount, 'usd', `headcount x ${low}`, [staff(), yardstick])]),
      ]
    }
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `Revenue is ${usDollars(value)} for each of ${counted(headcount, 'person', 'people')}, under the ${usDollars(low)} to ${usDollars(high)} of ${stagePhrases[stage]}.`,
          why: `At ${usDollars(low)} the same revenue would carry ${counted(carried, 'person', 'people')}, ${formatNumber(people, 'count')} fewer; the others are paid from cash until revenue follows.${implied}`,
          how_to_act: [
            act(at, {
              action:
                open > 0
                  ? `Hold each of the ${counted(open, 'open position', 'open positions')} against the revenue it brings, and by when`
                  : `Say when revenue reaches ${usDollars(low * headcount)} with the people of today`,
              owner: undefined,
              role: 'CFO',
              within: 'month',
            }),
          ],
        }),
        basis: 'reported',
        extent: -value,
        why_basis: 'benchmark',
        assumed: company.sector === undefined ? ['the sector is SaaS'] : [],
        evidence: () => [
          cite.computed(value, 'usd', 'annual revenue / headcount', [...revenue(), staff()]),
          yardstick,
        ],
        why_evidence: citeConsequence,
      },
    ])
  },
}
