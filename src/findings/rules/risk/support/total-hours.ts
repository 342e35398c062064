import { formatNumber } from '../../../../reports/format-number.ts'

/** How long incidents took in all, and of how many that can be told.
 *  @example sayTotal(1, 2, 2) // => '2 h in all where the times tell (1 of 2)' */
export const sayTotal = (timed: number, all: number, hours: number): string =>
  `${formatNumber(hours, 'hours')} in all${timed < all ? ` where the times tell (${timed} of ${all})` : ''}`
