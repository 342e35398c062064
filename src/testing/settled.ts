import type { Judged } from '../findings/judged.ts'
import type { Finding } from '../model/finding.ts'

/** A finding whose words and ground are known, as one that is judged. */
export function settled(finding: Finding): Judged {
  const { what, why, how_to_act, options, ...rest } = finding
  const { confidence, confidence_because, why_confidence, evidence, assumed, ...head } = rest
  const { subject, severity } = head
  const isKnown = (): never => {
    throw new Error('it is known')
  }
  return {
    ...head,
    from: {
      draft: {
        subject,
        severity,
        says: isKnown,
        basis: 'counted',
        evidence: () => evidence as never,
      },
      grading: {
        at: '2026-09-11',
        contradicted: new Set(),
        guessed: { at: new Map(), in: new Map() },
        nameOf: (written) => written,
        holderOf: (title) => ({ name: undefined, title }),
        workingDay: (on) => on,
      },
      words: {
        what,
        why,
        how_to_act: how_to_act.map((one) => ({ ...one, role: one.owner })),
        options,
      },
      ground: { confidence, confidence_because, why_confidence, evidence, assumed },
    },
  }
}
