import type { IncidentCounts } from '../../../analyses/checks/incident-counts.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { counted } from '../../../analyses/words.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import type { Draft } from '../../rule.ts'

/** Incidents of a month that the metrics count otherwise than the log. */
export function incidentsApart(facts: Facts, cite: Cite, one: IncidentCounts): Draft {
  const { metric, logged, first } = one
  const month = `the month to ${formatDate(metric.on)}`
  const isBefore = first.on > metric.on
  return {
    subject: metric.name,
    severity: 'medium',
    says: () => ({
      what: `Customers felt ${counted(metric.value, 'incident', 'incidents')} in ${month} by the metrics, and ${logged.length} by the log of incidents.`,
      why: `${isBefore ? `The log has nothing of before ${formatDate(first.on)}, so that it is not whole` : 'One of the two leaves some out or counts others'}, and what is said of incidents by one of them is not so by the other.`,
      how_to_act: [
        act(facts.situation.at, {
          action:
            'Say which incidents count as felt by customers, and enter in the log those that it lacks',
          owner: undefined,
          role: 'CTO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    assumed: [`${metric.name} is taken for the incidents of its month`],
    evidence: () => [
      cite.datum(metric.path, 'incidents'),
      cite.computed(logged.length, 'incidents', 'customer-facing, started in the month', [
        cite.datum('incidents', 'incidents'),
      ]),
    ],
    why_evidence: () => (isBefore ? [cite.datum(`${first.path}.started_at`)] : []),
  }
}
