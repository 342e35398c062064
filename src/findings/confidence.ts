import { confidenceFigures } from '../knowledge/confidence.ts'
import { valueOf } from '../knowledge/figure.ts'
import { daysBetween } from '../model/dates.ts'
import type { Confidence, Evidence } from '../model/finding.ts'
import { type Guess, guessPlace } from '../model/guess.ts'

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

/** Calls for the data in a tree of evidence, the inputs of computed figures included; not for
 *  playbook entries, and not for the earlier values of a series, which are old by nature. */
function eachLeaf(evidence: readonly Evidence[], visit: (leaf: Evidence) => void): void {
  for (const piece of evidence) {
    if (piece.kind === 'computed') eachLeaf(piece.inputs, visit)
    else if (piece.kind === 'log' || (piece.kind === 'datum' && !piece.earlier)) visit(piece)
  }
}

/** How far the age of the data lets one go: by the oldest dated one, and by any that is undated. */
function gradesOfAge(evidence: readonly Evidence[], at: string): Grade[] {
  let first: string | undefined
  let undated = false
  eachLeaf(evidence, ({ on }) => {
    if (on === null) undated = true
    else if (first === undefined || on < first) first = on
  })
  const grades: Grade[] = []
  if (undated) grades.push({ level: 'medium', because: ['undated'] })
  if (first === undefined) return grades
  const oldest = daysBetween(first, at)
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
  /** What reading the files had to guess of it. */
  guessed?: readonly Guess[]
  /** Paths that contradict another datum. */
  contradicted: ReadonlySet<string>
}

function gradeOfContradiction({ evidence, contradicted }: Grounds): Grade {
  let path: string | undefined
  eachLeaf(evidence, (piece) => {
    if (path === undefined && piece.kind === 'datum' && contradicted.has(piece.path))
      path = piece.path
  })
  return path === undefined
    ? { level: 'verified', because: [] }
    : { level: 'medium', because: [`${path} is contradicted by other data`] }
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
  if (grounds.guessed !== undefined && grounds.guessed.length > 0) {
    const places = new Set(grounds.guessed.map(guessPlace))
    parts.push({ level: 'medium', because: [`through a guess: ${[...places].join(', ')}`] })
  }
  return {
    level: parts.reduce<Confidence>((least, part) => lower(least, part.level), 'verified'),
    because: parts.flatMap((part) => part.because),
  }
}
