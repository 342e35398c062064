import type { RevenueDisagreement } from '../../../analyses/checks/revenues.ts'
import type { Headcount } from '../../../analyses/headcount.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber, usd } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { citeHeadcount } from '../../cite-headcount.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

function sentence({ kind, one, other }: RevenueDisagreement): string {
  const apart = usd(Math.abs(one.usd - other.usd))
  if (kind === 'same') {
    return `Annual revenue is ${usd(one.usd)} in the metrics and ${usd(other.usd)} in the team sheet: ${apart} apart.`
  }
  const times = formatNumber(one.usd / other.usd, 'times')
  return `Annual recurring revenue of ${usd(one.usd)} is ${times} the annual revenue of ${usd(other.usd)}.`
}

function why({ kind, one, other }: RevenueDisagreement, headcount: number | undefined): string {
  if (kind === 'arr') {
    return one.usd < other.usd
      ? `${usd(other.usd - one.usd)} of revenue does not recur, or has been lost since: growth measured on revenue hides it.`
      : `Revenue would have to have grown by ${usd(one.usd - other.usd)} within the year; if it did not, contracts are counted that are not live.`
  }
  if (headcount === undefined || headcount <= 0) {
    return `Stage, efficiency and every benchmark move by ${usd(Math.abs(one.usd - other.usd))} with the figure one takes.`
  }
  return `Revenue per person is ${usd(one.usd / headcount)} by the one and ${usd(other.usd / headcount)} by the other, so that no benchmark can be trusted.`
}

/** Revenue for each person by both statements, where the consequence says it. */
function citeEach(
  { kind, one, other }: RevenueDisagreement,
  headcount: Headcount | undefined,
  cite: Cite,
): Evidence[] {
  if (kind === 'arr' || headcount === undefined || headcount.people <= 0) return []
  return [one, other].map(({ usd, path }) =>
    cite.computed(usd / headcount.people, 'usd', 'annual revenue / headcount', [
      cite.datum(path, 'usd'),
      citeHeadcount(cite, headcount),
    ]),
  )
}

/** Statements of revenue that differ. */
export const revenueDisagrees: Rule = {
  name: 'revenue_disagrees',
  area: 'data',
  docs: {
    what: 'Compares annual revenue in the metrics with that of the team, and recurring revenue with both: it may be somewhat more than the revenue of the year, not twice as much and not far less.',
    why: 'Revenue per person, stage and burn are all measured on it.',
    act: 'Say which is recognised revenue and which recurs, and correct the other.',
  },
  needs: ['metrics', 'team'],
  figures: {
    revenue_tolerance_pct: checkFigures.revenue_tolerance_pct,
    arr_to_revenue: checkFigures.arr_to_revenue,
    same_time_days: checkFigures.same_time_days,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const { metrics, team } = company
    const given = [metrics?.annual_revenue_usd, metrics?.arr_usd, team?.annual_revenue_usd]
    if (given.filter((one) => one !== undefined).length < given.length - 1) {
      return silent('a second statement of revenue')
    }
    const [first] = facts.checks().revenues
    if (first === undefined) return quiet
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: sentence(first),
          why: why(first, facts.headcount()?.people),
          how_to_act: [
            act(at, {
              action: `Settle which revenue holds, ${usd(first.one.usd)} or ${usd(first.other.usd)}, and what each of them counts`,
              owner: undefined,
              role: 'CFO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        why_basis: 'reported',
        why_evidence: () => citeEach(first, facts.headcount(), cite),
        evidence: () => {
          const { kind, one, other } = first
          const both = [cite.datum(one.path, 'usd'), cite.datum(other.path, 'usd')]
          return [
            cite.computed(one.usd - other.usd, 'usd', 'one statement - the other', both),
            ...(kind === 'arr'
              ? [cite.computed(one.usd / other.usd, 'times', 'recurring revenue / revenue', both)]
              : []),
          ]
        },
      },
    ])
  },
}
