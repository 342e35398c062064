import { wholePercent } from '../../model/rounding.ts'

const tenth = (ratio: number): string => `${(ratio * 100).toFixed(1)}%`

/** Two ratios in percent, with a decimal where whole percents would hide that they differ. */
export function percentPair(a: number, b: number): readonly [string, string] {
  const [first, second] = [wholePercent(a), wholePercent(b)]
  return first === second && a !== b ? [tenth(a), tenth(b)] : [first, second]
}
