import { checkFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { endingOf } from '../../model/value-key.ts'
import { currentOf, pathOf, type ResultRef } from './goals.ts'
import type { Rollups } from './rollups.ts'

/** Two key results that a link says are one number, with different values. */
export interface LinkedSame {
  parent: ResultRef
  part: ResultRef
  /** Where the values stand: the parent's, then the part's. */
  paths: readonly [string, string]
  values: readonly [number, number]
}

const TOLERANCE = valueOf(checkFigures.measure_tolerance_pct) / 100
const SAME_TIME = valueOf(checkFigures.same_time_days)

const valuePath = (ref: ResultRef): string => `${pathOf(ref)}.current_${endingOf(ref.result)}`

/** Links that say "same" between values that are not. Guessed ones are guessed from equal values. */
export function linkedSame({ list }: Rollups, { sources }: Situation): LinkedSame[] {
  const found: LinkedSame[] = []
  for (const { parent, parts } of list) {
    const one = currentOf(parent.result)
    if (one === undefined) continue
    for (const { ref, rolls_up, guessed } of parts) {
      const other = rolls_up === 'same' && !guessed ? currentOf(ref.result) : undefined
      if (other === undefined) continue
      if (Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other))) continue
      const paths = [valuePath(parent), valuePath(ref)] as const
      const [on, then] = paths.map((path) => sources.dateOf(path))
      if (on !== undefined && then !== undefined && Math.abs(daysBetween(on, then)) > SAME_TIME)
        continue
      found.push({ parent, part: ref, paths, values: [one, other] })
    }
  }
  return found
}
