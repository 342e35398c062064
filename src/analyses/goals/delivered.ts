import { currentOf, type ResultRef } from './goals.ts'
import type { Part, Rollups } from './rollups.ts'

/** The parts of a result that links say add up to it; empty where none do. */
export const declaredParts = (ref: ResultRef, { into }: Pick<Rollups, 'into'>): readonly Part[] =>
  into.get(ref)?.parts.filter(({ rolls_up, guessed }) => rolls_up === 'sum' && !guessed) ?? []

/** What the parts of a result make, by what each of them states; null where one states nothing. */
export function sumOfParts(parts: readonly Part[]): number | null {
  let sum = 0
  for (const { ref } of parts) {
    const current = currentOf(ref.result)
    if (current === undefined) return null
    sum += current
  }
  return sum
}

/** What a part has delivered: what it states, or what its own parts make where that is more, since
 *  those who did the work then count more than who reports it. */
export function deliveredBy(ref: ResultRef, stated: number, rollups: Pick<Rollups, 'into'>) {
  const parts = declaredParts(ref, rollups)
  return parts.length === 0 ? stated : Math.max(stated, sumOfParts(parts) ?? stated)
}
