import { timeFigures } from '../knowledge/checks.ts'
import { valueOf } from '../knowledge/figure.ts'

const MONTHS = valueOf(timeFigures.months_per_year)

/** What a monthly loss comes to in a year, both in percent.
 *  @example yearly(1.2) // => 13.5 */
export const yearly = (percentAMonth: number): number =>
  (1 - (1 - percentAMonth / 100) ** MONTHS) * 100
