import { checkFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { endingOf } from '../../model/value-key.ts'
import { currentOf, pathOf, type ResultRef } from './goals.ts'
import type { Rollups } from './rollups.ts'
import { isNetOfGross } from './words.ts'

/** Two key results that are one number, with different values. */
export interface LinkedSame {
  parent: ResultRef
  part: ResultRef
  /** Where the values stand: the parent's, then the part's. */
  paths: readonly [string, string]
  values: readonly [number, number]
  /** Taken for one by their words; else a link says so. */
  guessed: boolean
}

const TOLERANCE = valueOf(checkFigures.measure_tolerance_pct) / 100
const SAME_TIME = valueOf(checkFigures.same_time_days)

const valuePath = (ref: ResultRef): string => `${pathOf(ref)}.current_${endingOf(ref.result)}`

/** Two key results that are one number, where their values of one time are apart; else null. */
export function samePair(
  parent: ResultRef,
  part: ResultRef,
  guessed: boolean,
  { sources }: Situation,
): LinkedSame | null {
  const [one, other] = [currentOf(parent.result), currentOf(part.result)]
  if (one === undefined || other === undefined) return null
  if (Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other))) return null
  const paths = [valuePath(parent), valuePath(part)] as const
  const [on, then] = paths.map((path) => sources.dateOf(path))
  if (on !== undefined && then !== undefined && Math.abs(daysBetween(on, then)) > SAME_TIME)
    return null
  return { parent, part, paths, values: [one, other], guessed }
}

/** Links that say "same" between values that are not. Guessed ones are guessed from equal values. */
export const linkedSame = ({ list }: Rollups, situation: Situation): LinkedSame[] =>
  list.flatMap(({ parent, parts }) =>
    parts.flatMap(({ ref, rolls_up, times, guessed }) =>
      rolls_up === 'same' && times === 1 && !guessed
        ? (samePair(parent, ref, false, situation) ?? [])
        : [],
    ),
  )

/** Links that say "same" between a net and a gross figure, other than those whose values are apart: they
 *  are alike, of different days, or not there. */
export function netLinkedSame({ list }: Rollups, apart: readonly LinkedSame[]) {
  const told = new Set(apart.map(({ part }) => part))
  return list.flatMap(({ parent, parts }) =>
    parts.flatMap(({ ref: part, rolls_up, guessed }) =>
      rolls_up === 'same' && !guessed && !told.has(part) && isNetOfGross(parent.result, part.result)
        ? [{ parent, part }]
        : [],
    ),
  )
}
