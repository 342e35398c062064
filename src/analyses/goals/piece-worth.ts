import type { KeyResult } from '../../model/company.ts'
import { scaleOf } from '../../model/scale.ts'
import { isAddable, isMoney, titleOf } from './words.ts'

/** An amount that a title states as the least of each piece: "4 deals above $150K", "(>$150K ACV)". */
const LEAST_OF_EACH =
  /(?:[>≥]|\b(?:above|over|at least|from|min(?:imum)?\.?))\s*\$\s?(\d[\d,]*(?:\.\d+)?)\s?([KMB])?\b/i

/** What one piece of a counted result brings at least, in US dollars, where its title says so;
 *  undefined where it does not, or the result is no count that is to grow.
 *  @example pieceWorth({ title: 'Close 3 deals (>$150K ACV)', unit: ' deals', target_value: 3 }) // => 150000 */
export function pieceWorth(result: KeyResult): number | undefined {
  if (isMoney(result) || !isAddable(result)) return undefined
  const [, digits, scale] = LEAST_OF_EACH.exec(titleOf(result)) ?? []
  if (digits === undefined) return undefined
  return Number(digits.replaceAll(',', '')) * (scaleOf(scale) ?? 1)
}
