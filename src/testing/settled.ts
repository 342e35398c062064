import type { Judged } from '../findings/judged.ts'
import type { Finding } from '../model/finding.ts'

/** A finding whose ground is known, as one that is judged. */
export function settled(finding: Finding): Judged {
  const { confidence, confidence_because, why_confidence, evidence, assumed, ...stated } = finding
  const { subject, severity, what, why, how_to_act } = stated
  return {
    ...stated,
    draft: {
      subject,
      severity,
      what,
      why,
      how_to_act,
      basis: 'counted',
      evidence: () => {
        throw new Error('its ground is known')
      },
    },
    grading: {
      at: '2026-09-11',
      contradicted: new Set(),
      guessed: { at: new Map(), in: new Map() },
    },
    ground: { confidence, confidence_because, why_confidence, evidence, assumed },
  }
}
