import type { RetentionApart } from '../../../analyses/checks/retention.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { netRetentionFloor } from '../../../knowledge/metrics.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber, percent } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { citeChurn } from '../metrics/cite-churn.ts'
import { ownerOf, recurringRevenue } from '../metrics/owner-of.ts'

const METRIC = 'net_revenue_retention_pct'
const FLOOR = valueOf(netRetentionFloor)

/** Net revenue retention by the months of the year. */
const citeByMonths = (cite: Cite, { by_flows, flows }: RetentionApart): Evidence =>
  cite.computed(by_flows, 'percent', '100 - net churn by the months', [citeChurn(cite, flows)])

/** Net revenue retention that the company's own months of churn and expansion do not hold. */
export const retentionContradictsMonths: Rule = {
  name: 'retention_contradicts_months',
  area: 'data',
  docs: {
    what: 'The net revenue retention that is stated against what was lost and what expanded in the months of the same year, over the recurring revenue that each opened with. The months are of all customers, those won within the year too, so that a few points are no contradiction.',
    why: 'Whether a company grows or shrinks with the customers it has is read off this figure; by the other one the answer may be the opposite.',
    act: 'Compute it anew from the customers of a year ago, and correct the figure or the months.',
  },
  needs: ['metrics', 'metric_history'],
  figures: {
    retention_points: checkFigures.retention_points,
    same_time_days: checkFigures.same_time_days,
    net_retention_floor: netRetentionFloor,
  },
  check: (facts, cite) => {
    if (facts.metrics().get(METRIC) === undefined || facts.churn().flows === undefined) {
      return silent(
        'net_revenue_retention_pct, and a year of arr_usd, churned_arr_usd and expansion_arr_usd',
      )
    }
    const { retention } = facts.checks()
    if (retention === undefined) return quiet
    const { stated, by_flows, since } = retention
    const shrinks = by_flows < FLOOR && stated.value >= FLOOR
    const apart = stated.value - by_flows
    const revenue = recurringRevenue(facts)
    const usd = (Math.abs(apart) * (revenue?.value ?? 0)) / 100
    return found([
      {
        subject: METRIC,
        severity: shrinks ? 'high' : 'medium',
        says: () => ({
          what: `Net revenue retention is stated as ${percent(stated.value)}, while what expanded and was lost since ${formatDate(since)} makes it ${percent(by_flows)}: ${formatNumber(Math.abs(apart), 'points', undefined, false)} apart.`,
          why:
            (shrinks
              ? `By the one the customers of a year ago bring more than they did, by the other less`
              : `Both cannot be what the customers of a year ago bring`) +
            (revenue === undefined
              ? '.'
              : `; on ${formatNumber(revenue.value, 'usd')} the difference is ${formatNumber(usd, 'usd')} a year.`),
          how_to_act: [
            act(facts.situation.at, {
              action:
                'Compute net revenue retention from the customers of a year ago alone, and correct the figure or the months',
              ...ownerOf(facts, METRIC),
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        why_basis: 'reported',
        extent: Math.abs(apart),
        evidence: () => [
          cite.computed(apart, 'points', 'stated - by the months', [
            cite.datum(stated.path, 'percent'),
            citeByMonths(cite, retention),
          ]),
        ],
        why_evidence: () =>
          revenue === undefined
            ? []
            : [
                cite.computed(usd, 'usd', 'revenue x difference', [
                  cite.datum(revenue.path, 'usd'),
                  cite.datum(stated.path, 'percent'),
                  citeByMonths(cite, retention),
                ]),
              ],
      },
    ])
  },
}
