import { joinValues } from './join.ts'
import { overlay } from './overlay.ts'
import { dayOf, type Merging, type Traced } from './traced.ts'

/** The values grouped by the day they are of: undated ones first, then by day. */
export function byDay(values: readonly Traced[]): Traced[][] {
  const days = new Map<string, Traced[]>()
  for (const value of values) {
    const day = dayOf(value.origin) ?? ''
    const known = days.get(day)
    if (known === undefined) days.set(day, [value])
    else known.push(value)
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

/** One value out of those that several documents give for a key: within a day they are joined,
 *  and each day is laid over the days before it. */
export function joinDays(
  key: string,
  values: readonly Traced[],
  merging: Merging,
): Traced | undefined {
  const states = byDay(values).map((group) => joinValues(group, [key], merging))
  const [first, ...later] = states
  return first && later.reduce((earlier, state) => overlay(earlier, state, key, merging), first)
}
