import { listed } from '../../../../analyses/listed.ts'
import type { DecisionOnStep } from '../../../../analyses/throughput/levers.ts'
import { quoted } from '../../../../analyses/words.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import type { Cite } from '../../../cite.ts'

export const decisionName = ({ name, title }: DecisionOnStep): string =>
  name === title ? quoted(title) : `${name} (${quoted(title)})`

const called = (decision: DecisionOnStep): string =>
  decision.decided_on === null
    ? decisionName(decision)
    : `${decisionName(decision)} of ${formatDate(decision.decided_on)}`

/** That nobody is to be hired for a step yet; where the log has decided on a hire, that this is
 *  against it. */
export const noHire = (hires: readonly DecisionOnStep[]): string =>
  hires.length === 0
    ? 'no hire there before that is known'
    : `no hire there before that is known, which is against the decision log, where ${listed(hires.map(called))} ${hires.length === 1 ? 'is' : 'are'} decided: settle first whether ${hires.length === 1 ? 'it is' : 'they are'} to wait`

/** That those hires are decided. */
export const hireEvidence = (cite: Cite, hires: readonly DecisionOnStep[]): Evidence[] =>
  hires.map(({ path }) => cite.datum(`${path}.status`))
