import type { Judged } from '../findings/judged.ts'
import type { Finding } from '../model/finding.ts'

/** A finding whose ground is known, as one that is judged. */
export function settled(finding: Finding): Judged {
  const { confidence, confidence_because, why_confidence, evidence, assumed, ...stated } = finding
  const { subject, severity, what, why, how_to_act } = stated
  const isKnown = (): never => {
    throw new Error('its ground is known')
  }
  return {
    ...stated,
    from: {
      draft: { subject, severity, what, why, how_to_act, basis: 'counted', evidence: isKnown },
      grading: {
        at: '2026-09-11',
        contradicted: new Set(),
        guessed: { at: new Map(), in: new Map() },
      },
      ground: { confidence, confidence_because, why_confidence, evidence, assumed },
    },
  }
}
