import {
  currentOf,
  pathOf,
  type ResultRef,
  resultsOf,
  targetOf,
} from '../../../../analyses/goals/goals.ts'
import { pieceWorth } from '../../../../analyses/goals/piece-worth.ts'
import type { Part } from '../../../../analyses/goals/rollups.ts'
import { isOwnMoney } from '../../../../analyses/goals/words.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { citeProgress } from './evidence.ts'
import { furthest } from './options.ts'
import { percent, sayValue, titled } from './say.ts'

/** What the counted results beside a money goal still bring at least ("3 deals above $150K"), set
 *  against what its furthest part lacks; undefined where no title says what a piece is worth. */
export function piecesLeft(
  parent: ResultRef,
  parts: readonly Part[],
  cite: Cite,
): { says: string; evidence: Evidence[] } | undefined {
  const worst = furthest(parts)
  if (worst === undefined || !isOwnMoney(parent.result)) return undefined
  for (const ref of resultsOf([parent.goal])) {
    const each = pieceWorth(ref.result)
    const left = (targetOf(ref.result) ?? 0) - (currentOf(ref.result) ?? 0)
    if (each === undefined || !(left > 0)) continue
    const worth = left * each
    const count = cite.computed(left, 'count', 'target - current', citeProgress(cite, ref))
    const value = cite.computed(worth, 'usd', 'pieces left x least of each by the title', [
      count,
      cite.datum(`${pathOf(ref)}.title`),
    ])
    const lacks = cite.computed(
      worst.short,
      'usd',
      'target - current',
      citeProgress(cite, worst.ref),
    )
    return {
      says: `The ${left} still to come of ${titled(ref.result)} are at least ${sayValue(parent.result, worth)}, ${percent(worth / worst.short)} of the ${sayValue(parent.result, worst.short)} that ${worst.ref.goal.unit.name} lacks.`,
      evidence: [
        value,
        lacks,
        cite.computed(worth / worst.short, 'ratio', 'of what is lacking', [value, lacks]),
      ],
    }
  }
  return undefined
}
