import type { Silence } from './run.ts'

/** Each datum that rules wait for with how many do, the one most wait for first. What the playbook
 *  lacks is none: nobody can be asked for it. */
export function waitedFor(silences: readonly Silence[]): { datum: string; rules: number }[] {
  const wanted = new Map<string, number>()
  for (const { missing, no_figure } of silences) {
    if (no_figure) continue
    for (const datum of missing) wanted.set(datum, (wanted.get(datum) ?? 0) + 1)
  }
  return [...wanted]
    .map(([datum, rules]) => ({ datum, rules }))
    .toSorted((a, b) => b.rules - a.rules)
}
