import { dayOf } from '../../model/hours.ts'
import type { Logged } from './log.ts'

/** A decision that is open, and the day by which it is to be taken; null where none is set. */
export interface OpenDecision {
  logged: Logged
  by: string | null
}

/** Open decisions in the turn in which they are to be taken: the longest overdue first, then by day;
 *  those without a day come last, in the order of the log. */
export function openInTurn(log: readonly Logged[]): OpenDecision[] {
  const open = log
    .filter(({ state }) => state === 'open')
    .map((logged): OpenDecision => {
      const { decide_by } = logged.decision
      return { logged, by: decide_by === undefined ? null : dayOf(decide_by) }
    })
  return open.toSorted((a, b) => {
    if (a.by === b.by) return 0
    if (a.by === null || b.by === null) return a.by === null ? 1 : -1
    return a.by < b.by ? -1 : 1
  })
}
