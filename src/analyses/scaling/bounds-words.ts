import { formatNumber } from '../../reports/format-number.ts'
import type { BenchmarkState, Bounds } from './benchmarks.ts'

/** The unit in which figures of the playbook are told: its amounts, and what is held against them, are in
 *  US dollars whatever the company's currency. */
export const toldUnit = (unit: BenchmarkState['unit']) => (unit === 'usd' ? 'us_dollars' : unit)

/** A range of the playbook, or the one bound there is.
 *  @example boundsWords({ low: 2, high: 4, unit: 'weeks' }) // => '2 to 4 weeks' */
export function boundsWords({ low, high, unit }: Pick<BenchmarkState, 'unit'> & Bounds): string {
  const told = toldUnit(unit)
  const words = (value: number) => formatNumber(value, told)
  if (low !== null && low === high) return `about ${words(low)}`
  if (low !== null && high !== null) {
    return `${formatNumber(low, told === 'us_dollars' ? told : 'none')} to ${words(high)}`
  }
  return low === null ? `under ${words(high ?? 0)}` : `over ${words(low)}`
}
