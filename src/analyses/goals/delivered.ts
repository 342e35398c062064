import { currentOf, type ResultRef } from './goals.ts'
import { type Part, type Rollups, SUM_TOLERANCE } from './rollups.ts'
import { saysNet } from './words.ts'

/** The parts of a result that links say add up to it; empty where none do. */
export const declaredParts = (ref: ResultRef, { into }: Pick<Rollups, 'into'>): readonly Part[] =>
  into.get(ref)?.parts.filter(({ rolls_up, guessed }) => rolls_up === 'sum' && !guessed) ?? []

/** A part whose own parts make something else than it states. */
export interface Recounted {
  part: Part
  own: readonly Part[]
  delivered: number
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

/** What the parts of a part make where that is not what it states; a net figure is less by right. */
function recount(part: Part, stated: number, rollups: Pick<Rollups, 'into'>): Recounted | null {
  if (saysNet(part.ref.result)) return null
  const own = declaredParts(part.ref, rollups)
  if (own.length === 0) return null
  let delivered = 0
  for (const { ref, times } of own) {
    const current = currentOf(ref.result)
    if (current === undefined) return null
    delivered += current * times
  }
  const apart = Math.abs(delivered - stated)
  return apart > SUM_TOLERANCE * Math.abs(stated) ? { part, own, delivered } : null
}

/** What parts make, by both ways of counting; null where one of them states nothing. */
export function deliveredBy(
  parts: readonly Part[],
  rollups: Pick<Rollups, 'into'>,
): Delivered | null {
  let [stated, sum] = [0, 0]
  const recounted: Recounted[] = []
  for (const part of parts) {
    const current = currentOf(part.ref.result)
    if (current === undefined) return null
    const other = recount(part, current, rollups)
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
