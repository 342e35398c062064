import { currentOf, type ResultRef } from './goals.ts'
import { type Part, type Rollups, SUM_TOLERANCE } from './rollups.ts'
import { saysNet } from './words.ts'

type Into = Pick<Rollups, 'into'>

/** The parts of a result that links say add up to it; empty where none do. */
export const declaredParts = (ref: ResultRef, { into }: Into): readonly Part[] =>
  into.get(ref)?.parts.filter(({ rolls_up, guessed }) => rolls_up === 'sum' && !guessed) ?? []

/** A part whose own parts make something else than it states. */
export interface Recounted {
  part: Part
  own: readonly Part[]
  delivered: number
  /** Those of its own parts that are counted by theirs in turn. */
  recounted: readonly Recounted[]
}

/** What the parts of a result make. */
export interface Delivered {
  /** By what each of them states. */
  stated: number
  /** With a part that has parts of its own counted by these: those who did the work count, not who
   *  reports it. */
  sum: number
  recounted: readonly Recounted[]
}

/** No company has so many levels; those below are taken as they state it. */
const DEEPEST = 100
/** What is counted already of each set of roll-ups: a result may be a part of several. */
const counts = new WeakMap<Rollups['into'], Map<ResultRef, Omit<Recounted, 'part'> | null>>()

/** What the parts of a part make, each counted by its own, where that is not what it states; a net figure
 *  is less by right. */
function recount(part: Part, stated: number, rollups: Into, depth: number): Recounted | null {
  const known = counts.get(rollups.into) ?? new Map<ResultRef, Omit<Recounted, 'part'> | null>()
  counts.set(rollups.into, known)
  let found = known.get(part.ref)
  if (found === undefined) {
    // What leads back to itself counts as it states.
    known.set(part.ref, null)
    found = depth < DEEPEST ? ownCount(part, stated, rollups, depth) : null
    known.set(part.ref, found)
  }
  return found && { part, ...found }
}

function ownCount({ ref }: Part, stated: number, rollups: Into, depth: number) {
  if (saysNet(ref.result)) return null
  const own = declaredParts(ref, rollups)
  if (own.length === 0) return null
  const made = counted(own, rollups, depth + 1)
  if (made === null) return null
  const { sum: delivered, recounted } = made
  const apart = Math.abs(delivered - stated)
  return apart > SUM_TOLERANCE * Math.abs(stated) ? { own, delivered, recounted } : null
}

/** What parts make, by both ways of counting; null where one of them states nothing. */
export const deliveredBy = (parts: readonly Part[], rollups: Into): Delivered | null =>
  counted(parts, rollups, 0)

function counted(parts: readonly Part[], rollups: Into, depth: number): Delivered | null {
  let [stated, sum] = [0, 0]
  const recounted: Recounted[] = []
  for (const part of parts) {
    const current = currentOf(part.ref.result)
    if (current === undefined) return null
    const other = recount(part, current, rollups, depth)
    stated += current * part.times
    sum += (other?.delivered ?? current) * part.times
    if (other !== null) recounted.push(other)
  }
  return { stated, sum, recounted }
}

/** How far what is reported lies above what the parts make, by either way of counting; 0 where it does
 *  not. Between the two the fault is of the part that differs from its own parts, and told there. */
export function aboveParts(reported: number, { stated, sum }: Delivered): number {
  const apart = reported - Math.max(stated, sum)
  return apart > SUM_TOLERANCE * Math.abs(reported) ? reported - sum : 0
}

/** The same below them. */
export function belowParts(reported: number, { stated, sum }: Delivered): number {
  const apart = Math.min(stated, sum) - reported
  return apart > SUM_TOLERANCE * Math.abs(sum) ? sum - reported : 0
}
