import { dayOf } from '../../model/hours.ts'
import { plainName } from '../shared-words.ts'
import type { Logged } from './log.ts'

/** What decisions are about, as it is compared: the subject, else the title. */
const keyOf = ({ decision: { subject, title = '' } }: Logged): string => plainName(subject ?? title)

/** Decisions by what they are about, in the order of the log. */
function decisionsBySubject(log: readonly Logged[]): Map<string, Logged[]> {
  const bySubject = new Map<string, Logged[]>()
  for (const one of log) {
    const key = keyOf(one)
    if (key === '') continue
    const same = bySubject.get(key)
    if (same === undefined) bySubject.set(key, [one])
    else same.push(one)
  }
  return bySubject
}

/** The day on which each subject was last decided or rejected. */
export function settledOn(log: readonly Logged[]): Map<string, string> {
  const settled = new Map<string, string>()
  for (const one of log) {
    const { decided_on } = one.decision
    if (decided_on === undefined || one.state === 'open') continue
    const key = keyOf(one)
    const on = dayOf(decided_on)
    if (on > (settled.get(key) ?? '')) settled.set(key, on)
  }
  return settled
}

/** Two decisions on one subject that say different things, both in force. */
export interface Contradiction {
  subject: string
  earlier: Logged
  later: Logged
}

const decidedOn = ({ decision }: Logged): string => decision.decided_on ?? ''

/** Decisions in force that were taken on one subject in other words, neither replacing the other.
 *  Only entries that name their subject count. */
export function contradictions(log: readonly Logged[]): Contradiction[] {
  const found: Contradiction[] = []
  const named = log.filter(({ decision, state }) => decision.subject && state === 'decided')
  for (const [subject, same] of decisionsBySubject(named)) {
    const inOrder = [...same].sort(
      (a, b) => Number(decidedOn(a) > decidedOn(b)) - Number(decidedOn(a) < decidedOn(b)),
    )
    for (const [position, later] of inOrder.entries()) {
      const earlier = inOrder[position - 1]
      if (earlier === undefined) continue
      const titles = [earlier, later].map(({ decision }) => plainName(decision.title ?? ''))
      if (titles[0] !== titles[1]) found.push({ subject, earlier, later })
    }
  }
  return found
}

/** A proposal that was rejected and is in the log again. */
export interface Returned {
  rejected: Logged
  again: Logged
}

/** Proposals that come back after a rejection, under the same title or the same subject with mostly
 *  the same words, without naming the rejected one as what they reopen. */
export function returnedProposals(
  log: readonly Logged[],
  isAlike: (one: string, other: string) => boolean,
): Returned[] {
  const found: Returned[] = []
  for (const same of decisionsBySubject(log).values()) {
    for (const rejected of same) {
      const { id, title = '', decided_on } = rejected.decision
      if (rejected.state !== 'rejected' || decided_on === undefined) continue
      const again = same.find(
        ({ state, decision }) =>
          (state === 'open' || state === 'decided') &&
          (decision.requested_on ?? decision.decided_on ?? '') > decided_on &&
          (id === undefined || decision.supersedes !== id) &&
          isAlike(decision.title ?? '', title),
      )
      if (again !== undefined) found.push({ rejected, again })
    }
  }
  return found
}
