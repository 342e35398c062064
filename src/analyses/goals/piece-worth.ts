import type { KeyResult } from '../../model/company.ts'
import { CURRENCY, currencyOf } from '../../model/currency.ts'
import { SCALE, scaleOf } from '../../model/scale.ts'
import { companyCurrency } from '../../reports/money-sign.ts'
import { isAddable, isMoney, titleOf } from './words.ts'

/** An amount that a title states as the least of each piece: "4 deals above $150K", "(>$150K ACV)". */
const LEAST_OF_EACH = new RegExp(
  String.raw`(?:[>≥]|\b(?:above|over|at least|from|min(?:imum)?\.?))\s*(${CURRENCY})\s?(\d[\d,]*(?:\.\d+)?)\s?(${SCALE})?\b`,
  'i',
)

/** What one piece of a counted result brings at least, in the currency of the company, where
 *  its title says so; undefined where it does not, or the result is no count that is to grow.
 *  @example pieceWorth({ title: 'Close 3 deals (>$150K ACV)', unit: ' deals', target_value: 3 }) // => 150000 */
export function pieceWorth(result: KeyResult): number | undefined {
  if (isMoney(result) || !isAddable(result)) return undefined
  const [, sign = '', digits, scale] = LEAST_OF_EACH.exec(titleOf(result)) ?? []
  const own = companyCurrency()
  if (digits === undefined || currencyOf(sign, own) !== own) return undefined
  return Number(digits.replaceAll(',', '')) * (scaleOf(scale) ?? 1)
}
