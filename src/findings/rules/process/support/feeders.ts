import type { UnreliableFeeder } from '../../../../analyses/throughput/levers.ts'
import type { DatumEvidence } from '../../../../model/finding.ts'
import { percent } from '../../../../reports/format-number.ts'
import type { Cite } from '../../../cite.ts'

/** A process and how often what it hands on is not right.
 *  @example 'Sales-to-CS handoff (followed in 60%, 14% go wrong)' */
export function feederWords({ process, followed_pct, error_rate_pct }: UnreliableFeeder): string {
  const said = [
    ...(followed_pct === null ? [] : [`followed in ${percent(followed_pct)}`]),
    ...(error_rate_pct === null ? [] : [`${percent(error_rate_pct)} go wrong`]),
  ]
  return `${process} (${said.join(', ')})`
}

/** Evidence for how often it is not right. */
export const feederEvidence = (cite: Cite, feeders: readonly UnreliableFeeder[]): DatumEvidence[] =>
  feeders.flatMap(({ path, followed_pct, error_rate_pct }) => [
    ...(followed_pct === null ? [] : [cite.datum(`${path}.followed_pct`, 'percent')]),
    ...(error_rate_pct === null ? [] : [cite.datum(`${path}.error_rate_pct`, 'percent')]),
  ])
