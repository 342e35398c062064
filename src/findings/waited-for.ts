import { survival } from '../knowledge/briefing.ts'
import type { Silence } from './run.ts'

/** A datum that rules wait for. */
export interface WaitedFor {
  datum: string
  rules: number
  /** Whether it comes before all others: how long cash lasts hangs on it. */
  asked_first: boolean
}

const ASKED_FIRST: ReadonlySet<string> = new Set(survival)

/** Each datum that rules wait for with how many do: first what cash is told by, then the one most wait
 *  for. What the playbook lacks is none: nobody can be asked for it. */
export function waitedFor(silences: readonly Silence[]): WaitedFor[] {
  const wanted = new Map<string, WaitedFor>()
  for (const { rule, missing, no_figure } of silences) {
    if (no_figure) continue
    for (const datum of missing) {
      const known = wanted.get(datum) ?? { datum, rules: 0, asked_first: false }
      known.rules++
      known.asked_first ||= ASKED_FIRST.has(rule)
      wanted.set(datum, known)
    }
  }
  return [...wanted.values()].toSorted(
    (a, b) => Number(b.asked_first) - Number(a.asked_first) || b.rules - a.rules,
  )
}
