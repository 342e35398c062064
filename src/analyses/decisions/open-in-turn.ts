import { dayOf } from '../../model/hours.ts'
import type { Decision, Logged } from './log.ts'

/** The day by which a decision is to be taken. */
export const deadlineOf = ({ decide_by }: Decision): string | undefined =>
  decide_by === undefined ? undefined : dayOf(decide_by)

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
    .map((logged): OpenDecision => ({ logged, by: deadlineOf(logged.decision) ?? null }))
  return open.toSorted((a, b) => {
    if (a.by === b.by) return 0
    if (a.by === null || b.by === null) return a.by === null ? 1 : -1
    return a.by < b.by ? -1 : 1
  })
}
