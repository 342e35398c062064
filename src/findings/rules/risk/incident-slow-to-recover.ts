import type { PastIncident } from '../../../analyses/risk/incidents.ts'
import { trendTest } from '../../../knowledge/decisions.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { incidentOwner } from './support/incident-owner.ts'

const FEWEST = valueOf(riskFigures.incidents_for_trend)

const medianOf = (some: readonly PastIncident[], hours: number, which: string, cite: Cite) =>
  cite.computed(
    hours,
    'hours',
    `median of resolved_at - started_at, ${which} ${some.length}`,
    some
      .slice(0, MOST_CITED)
      .flatMap(({ path }) =>
        ['started_at', 'resolved_at'].map((key) =>
          dated(cite.datum(`${path}.${key}`), some.at(-1)?.on),
        ),
      ),
  )

/** Incidents that take longer and longer to be resolved. */
export const incidentSlowToRecover: Rule = {
  name: 'incident_slow_to_recover',
  area: 'risk',
  docs: {
    what: 'The time to resolve an incident rises over six resolved ones or more (Mann-Kendall, one-sided at 5%): the company against its own history.',
    why: 'Each outage lasts longer, whatever its cause.',
    act: 'Look at where the hours go: noticing, finding the person, the fix, or telling customers.',
  },
  needs: ['incidents'],
  figures: { incidents_for_trend: riskFigures.incidents_for_trend, trend_test: trendTest },
  check(facts, cite) {
    const { recorded, recovery } = facts.incidents()
    if (!recorded) return silent('incidents')
    if (recovery === null) return silent(`start and end of ${FEWEST} resolved incidents`)
    const {
      trend,
      earlier,
      later,
      earlier_median_hours: before,
      later_median_hours: now,
    } = recovery
    if (!trend.rises) return quiet
    const hours = later.reduce((sum, { hours }) => sum + (hours ?? 0), 0)
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `Incidents take ever longer to resolve: ${formatNumber(before, 'hours')} in the median of the first ${earlier.length}, ${formatNumber(now, 'hours')} of the last ${later.length}.`,
          why: `The last ${later.length} lasted ${formatNumber(hours, 'hours')}; at the earlier median they would have lasted ${formatNumber(before * later.length, 'hours')}.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Take the hours of ${later.map(({ called }) => called).join(', ')} apart: noticed, handed to the right person, fixed, told; shorten the longest part`,
              owner: incidentOwner(facts.situation.company),
              role: 'CTO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        why_evidence: () => {
          const then = medianOf(earlier, before, 'first', cite)
          const each = medianOf(later, now, 'last', cite)
          const times = `median of the earlier x ${later.length}`
          return [
            cite.computed(hours, 'hours', 'sum of resolved_at - started_at', each.inputs),
            cite.computed(before * later.length, 'hours', times, [then]),
          ]
        },
        evidence: () => {
          const first = medianOf(earlier, before, 'first', cite)
          const last = medianOf(later, now, 'last', cite)
          const pairs = 'pairs of incidents that rise less pairs that fall'
          return [first, last, cite.computed(trend.s, 'pairs', pairs, [first, last])]
        },
      },
    ])
  },
}
