import { listed } from '../../../../analyses/listed.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { SHOWN_NAMES } from '../../../../knowledge/shown-names.ts'
import { processCareFigures } from '../../../../knowledge/throughput.ts'
import type { Evidence, Severity } from '../../../../model/finding.ts'
import { severities } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import type { Draft } from '../../../rule.ts'

/** A fault in one process, told only when it is to be shown: among thousands few are. */
export interface Fault {
  subject: string
  severity: Severity
  tell: () => Omit<Draft, 'subject' | 'severity'>
}

const SINGLY = valueOf(processCareFigures.told_singly)

const told = ({ subject, severity, tell }: Fault): Draft => ({ subject, severity, ...tell() })

/** The consequence of the gravest one; none where it has none. */
function whyOfAll({ subject, says }: Draft): string {
  const { why } = says()
  return why === '' ? '' : `Of ${subject}, the gravest: ${why}`
}

/** A few faults of one kind one by one; many as one finding about the company, led by the gravest.
 *  @param what the fault, to complete "7 processes ..." */
export function singlyOrTogether(faults: readonly Fault[], what: string, cite: Cite): Draft[] {
  if (faults.length <= SINGLY) return faults.map(told)
  const ordered = severities.flatMap((level) => faults.filter(({ severity }) => severity === level))
  const shown = ordered.slice(0, SHOWN_NAMES).map(told)
  const [first, ...others] = shown
  if (first === undefined) return []
  const { tells: _, ...gravest } = first
  return [
    {
      ...gravest,
      subject: 'company',
      extent: faults.length,
      says: () => ({
        what: `${faults.length} processes ${what}: ${listed(ordered.map(({ subject }) => subject))}.`,
        why: whyOfAll(first),
        how_to_act: shown.flatMap(({ says }) => says().how_to_act.slice(0, 1)),
      }),
      assumed: [...new Set(shown.flatMap(({ assumed = [] }) => assumed))],
      evidence: () => [
        cite.computed(
          faults.length,
          'count',
          `processes that ${what}`,
          shown.flatMap((draft): Evidence[] => draft.evidence().slice(0, 1)),
        ),
      ],
      // The consequence is the gravest one's; the actions name figures of the others too.
      why_evidence: () => [
        ...first.evidence().slice(1),
        ...(first.why_evidence?.() ?? []),
        ...others.flatMap((draft) =>
          draft
            .evidence()
            .slice(1)
            .filter(({ kind }) => kind !== 'knowledge'),
        ),
      ],
    },
  ]
}
