import { listed } from '../../../../analyses/listed.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { SHOWN_NAMES } from '../../../../knowledge/shown-names.ts'
import { processCareFigures } from '../../../../knowledge/throughput.ts'
import type { Evidence, Severity } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import type { Draft } from '../../../rule.ts'

const SINGLY = valueOf(processCareFigures.told_singly)
const order: readonly Severity[] = ['critical', 'high', 'medium', 'low']

const gravest = (drafts: readonly Draft[]): readonly Draft[] =>
  order.flatMap((severity) => drafts.filter((draft) => draft.severity === severity))

/** A few faults of one kind one by one; many as one finding about the company, led by the gravest.
 *  @param what the fault, to complete "7 processes ..." */
export function singlyOrTogether(drafts: readonly Draft[], what: string, cite: Cite): Draft[] {
  if (drafts.length <= SINGLY) return [...drafts]
  const ordered = gravest(drafts)
  const [first] = ordered
  if (first === undefined) return []
  const names = ordered.map(({ subject }) => subject)
  const shown = ordered.slice(0, SHOWN_NAMES)
  const evidence = shown.flatMap((draft): Evidence[] => draft.evidence.slice(0, 1))
  return [
    {
      ...first,
      subject: 'company',
      what: `${drafts.length} processes ${what}: ${listed(names)}.`,
      why: `First ${first.subject}: ${first.why}`,
      how_to_act: shown.flatMap((draft) => draft.how_to_act.slice(0, 1)),
      assumed: [...new Set(shown.flatMap(({ assumed = [] }) => assumed))],
      evidence: [cite.computed(drafts.length, 'count', `processes that ${what}`, evidence)],
    },
  ]
}
