import type { Facts } from '../../../../analyses/facts.ts'

/** What a pace rests on where nothing says how far the quarter has run. */
export function assumedHalf(facts: Facts): string[] {
  const { half_because } = facts.goals().cycle
  return half_because === null ? [] : [`the quarter is half over, because ${half_because}`]
}
