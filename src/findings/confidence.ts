import { confidenceFigures } from '../knowledge/confidence.ts'
import { valueOf } from '../knowledge/figure.ts'
import { daysBetween } from '../model/dates.ts'
import type { Confidence, Evidence } from '../model/finding.ts'

/** What a fact rests on:
 *  counted: counted or summed in the data themselves, such as a missing link or a total;
 *  agreed: two independent sources that agree;
 *  log: read from an event log;
 *  reported: one self-reported figure;
 *  benchmark: a benchmark or a default alone. */
export type Basis = 'counted' | 'agreed' | 'log' | 'reported' | 'benchmark'

const FRESH_DAYS = valueOf(confidenceFigures.fresh_days)
const USABLE_DAYS = valueOf(confidenceFigures.usable_days)

const highest: Record<Basis, { level: Confidence; because: string }> = {
  counted: { level: 'verified', because: 'counted in the data themselves' },
  agreed: { level: 'verified', because: 'two independent sources agree' },
  log: { level: 'verified', because: 'read from an event log' },
  reported: { level: 'medium', because: 'one self-reported figure' },
  benchmark: { level: 'assumed', because: 'a benchmark or default alone' },
}

const order: Record<Confidence, number> = { verified: 2, medium: 1, assumed: 0 }

/** The lower of two levels. */
export const lower = (a: Confidence, b: Confidence): Confidence => (order[a] <= order[b] ? a : b)

interface Grade {
  level: Confidence
  because: string[]
}

/** Data in a tree of evidence, the inputs of computed figures included; not playbook entries, and
 *  not the earlier values of a series, which are old by nature. */
function* leaves(evidence: readonly Evidence[]): Generator<Evidence> {
  for (const piece of evidence) {
    if (piece.kind === 'computed') yield* leaves(piece.inputs)
    else if (piece.kind === 'log' || (piece.kind === 'datum' && !piece.earlier)) yield piece
  }
}

/** How far the age of the data lets one go: by the oldest dated one, and by any that is undated. */
function gradesOfAge(evidence: readonly Evidence[], at: string): Grade[] {
  const days = [...leaves(evidence)].map(({ on }) => (on === null ? null : daysBetween(on, at)))
  const dated = days.filter((age) => age !== null)
  const grades: Grade[] = []
  if (dated.length < days.length) grades.push({ level: 'medium', because: ['undated'] })
  if (dated.length === 0) return grades
  const oldest = dated.reduce((a, b) => Math.max(a, b))
  if (oldest > USABLE_DAYS) {
    grades.push({ level: 'assumed', because: [`${oldest} days old, over ${USABLE_DAYS}`] })
  } else if (oldest > FRESH_DAYS) {
    grades.push({ level: 'medium', because: [`${oldest} days old, over ${FRESH_DAYS}`] })
  } else {
    grades.push({ level: 'verified', because: [`dated within ${FRESH_DAYS} days`] })
  }
  return grades
}

export interface Grounds {
  basis: Basis
  evidence: readonly Evidence[]
  /** Values put in for missing ones. */
  assumed: readonly string[]
  /** Paths that contradict another datum. */
  contradicted: ReadonlySet<string>
}

function gradeOfContradiction({ evidence, contradicted }: Grounds): Grade {
  for (const piece of leaves(evidence)) {
    if (piece.kind === 'datum' && contradicted.has(piece.path)) {
      return { level: 'medium', because: [`${piece.path} is contradicted by other data`] }
    }
  }
  return { level: 'verified', because: [] }
}

/** How sure a statement is, and which rules said so: the lowest of what it rests on, the age of its
 *  data, the defaults it went through and the contradictions it touches. */
export function gradeConfidence(grounds: Grounds, at: string): Grade {
  const { level, because } = highest[grounds.basis]
  const parts: Grade[] = [
    { level, because: [because] },
    ...gradesOfAge(grounds.evidence, at),
    gradeOfContradiction(grounds),
  ]
  if (grounds.assumed.length > 0) {
    parts.push({ level: 'medium', because: [`through a default: ${grounds.assumed.join('; ')}`] })
  }
  return {
    level: parts.reduce<Confidence>((least, part) => lower(least, part.level), 'verified'),
    because: parts.flatMap((part) => part.because),
  }
}
