import type { Delivered, Recounted } from '../../../../analyses/goals/delivered.ts'
import type { ResultRef } from '../../../../analyses/goals/goals.ts'
import type { Part } from '../../../../analyses/goals/rollups.ts'
import { scaledUnit } from '../../../../analyses/goals/words.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { citeValue } from './evidence.ts'
import { citeSum, sayParts } from './net-evidence.ts'
import { namedBy, sayValue, titled } from './say.ts'

const sayRecounted = ({ part: { ref }, delivered }: Recounted): string =>
  `${titled(ref.result)} counted at the ${sayValue(ref.result, delivered)} of its own parts`

/** "East 31 and West 12; 'Sites of East' counted at the 33 of its own parts". */
export const sayDelivered = (parts: readonly Part[], { recounted }: Delivered): string =>
  `${sayParts(parts, 'current_value')}${recounted.length === 0 ? '' : `; ${namedBy(recounted, sayRecounted)}`}`

/** What the parts make, and what those of them state that are counted otherwise. */
export function citeDelivered(
  cite: Cite,
  parent: ResultRef,
  parts: readonly Part[],
  { sum, recounted }: Delivered,
): { total: Evidence; stated: readonly Evidence[] } {
  const total = citeCounted(cite, parts, sum, recounted, parent)
  return { total, stated: recounted.map(({ part }) => citeValue(cite, part.ref, 'current')) }
}

/** The sum of parts of which some are counted by their own. */
function citeCounted(
  cite: Cite,
  parts: readonly Part[],
  sum: number,
  recounted: readonly Recounted[],
  of: ResultRef,
): Evidence {
  const others = new Map(recounted.map((one) => [one.part, one]))
  return citeSum(cite, parts, 'current', sum, scaledUnit(of.result), (part) => {
    const other = others.get(part)
    return other && citeCounted(cite, other.own, other.delivered, other.recounted, part.ref)
  })
}
