import type { QueueCountedTwice } from '../../../analyses/checks/queue-counts.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { quoted } from '../../../analyses/words.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { count } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import type { Draft } from '../../rule.ts'

/** A queue that a metric counts otherwise than the process on the same day. */
export function queueCountedTwice(facts: Facts, cite: Cite, one: QueueCountedTwice): Draft {
  const { process, step, queue, metric, counted } = one
  const owner = facts.processOwners()[one.process_position]
  return {
    subject: metric,
    severity: 'medium',
    says: () => ({
      what: `${quoted(step)} of ${quoted(process)} has ${count(queue)} waiting, while ${quoted(metric)} counts ${count(counted.value)}, both on ${formatDate(counted.on)}.`,
      why: `How long work waits there and how the queue grows rest on one of ${count(queue)} and ${count(counted.value)}, and nobody can say on which.`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Count what waits before ${quoted(step)} once, and say what ${quoted(metric)} counts`,
          owner: owner?.named,
          role: owner?.role ?? 'COO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    assumed: [`${quoted(metric)} is taken for the queue before ${quoted(step)} by its words`],
    evidence: () => [cite.datum(one.path, 'count'), cite.datum(counted.path, 'count')],
  }
}
