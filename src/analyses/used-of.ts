import type { Step } from '../model/company.ts'

/** What a step passes on of what it can as a ratio; undefined where either is not given.
 *  @example 8 a day of a possible 10 // => 0.8 */
export function usedOf({ throughput_per_day: passed, capacity_per_day: most }: Step) {
  return passed === undefined || most === undefined || most <= 0 ? undefined : passed / most
}
