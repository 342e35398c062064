import { trendFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import type { Measure } from '../../../knowledge/measures.ts'
import { formatNumber } from '../../../reports/format-number.ts'

const { below, digits } = valueOf(trendFigures.small_percent)

/** A value of a measure with its unit. A small percentage, such as a monthly churn, keeps the
 *  decimals by which it moves.
 *  @example sayMeasure(0.82, monthlyChurn) // => '0.82%' */
export const sayMeasure = (value: number, { unit }: Measure): string =>
  unit === 'percent' && Math.abs(value) < below && !Number.isInteger(value)
    ? formatNumber(value, unit, digits)
    : formatNumber(value, unit)

/** A distance between two values of a measure: of percentages it is in points. */
export const sayStep = (value: number, { unit }: Measure): string =>
  unit === 'percent' ? formatNumber(value, 'points', undefined, false) : formatNumber(value, unit)
