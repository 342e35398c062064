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

/** The most that a fact can be sure of, by what it rests on. */
export const surestOf = (basis: Basis): Confidence => highest[basis].level

const order: Record<Confidence, number> = { verified: 2, medium: 1, assumed: 0 }

/** The lower of two levels. */
export const lower = (a: Confidence, b: Confidence): Confidence => (order[a] <= order[b] ? a : b)

interface Grade {
  level: Confidence
  because: string[]
}

/** What the data under a statement have in common. */
interface Leaves {
  /** Day of the oldest dated one. */
  oldest: string | undefined
  undated: boolean
  /** The first one that another datum contradicts. */
  contradicted: string | undefined
}

/** Reads the data in a tree of evidence, the inputs of computed figures included; not playbook
 *  entries, and not the earlier values of a series, which are old by nature. */
function readLeaves(
  evidence: readonly Evidence[],
  contradicted: ReadonlySet<string>,
  leaves: Leaves,
): Leaves {
  for (const piece of evidence) {
    if (piece.kind === 'computed') {
      readLeaves(piece.inputs, contradicted, leaves)
      continue
    }
    if (piece.kind !== 'log' && (piece.kind !== 'datum' || piece.earlier === true)) continue
    const { on } = piece
    if (on === null) leaves.undated = true
    else if (leaves.oldest === undefined || on < leaves.oldest) leaves.oldest = on
    if (
      leaves.contradicted === undefined &&
      piece.kind === 'datum' &&
      contradicted.has(piece.path)
    ) {
      leaves.contradicted = piece.path
    }
  }
  return leaves
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

/** How far the age of the data lets one go, in days since the oldest dated one. */
function gradeOfAge(days: number): { level: Confidence; because: string } {
  if (days > USABLE_DAYS) {
    return { level: 'assumed', because: `${days} days old, over ${USABLE_DAYS}` }
  }
  return days > FRESH_DAYS
    ? { level: 'medium', because: `${days} days old, over ${FRESH_DAYS}` }
    : { level: 'verified', because: `dated within ${FRESH_DAYS} days` }
}

/** How sure a statement is, and which rules said so: the lowest of what it rests on, the age of its
 *  data, the defaults it went through and the contradictions it touches. */
export function gradeConfidence(grounds: Grounds, at: string): Grade {
  const { level, because } = highest[grounds.basis]
  const grade: Grade = { level, because: [because] }
  const add = (to: Confidence, reason: string): void => {
    grade.level = lower(grade.level, to)
    grade.because.push(reason)
  }
  const leaves: Leaves = { oldest: undefined, undated: false, contradicted: undefined }
  const { oldest, undated, contradicted } = readLeaves(
    grounds.evidence,
    grounds.contradicted,
    leaves,
  )
  if (undated) add('medium', 'undated')
  if (oldest !== undefined) {
    const age = gradeOfAge(daysBetween(oldest, at))
    add(age.level, age.because)
  }
  if (contradicted !== undefined) add('medium', `${contradicted} is contradicted by other data`)
  if (grounds.assumed.length > 0) add('medium', `through a default: ${grounds.assumed.join('; ')}`)
  if (grounds.guessed !== undefined && grounds.guessed.length > 0) {
    const places = new Set(grounds.guessed.map(guessPlace))
    add('medium', `through a guess: ${[...places].join(', ')}`)
  }
  return grade
}
