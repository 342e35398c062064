import { dayOf } from '../../model/hours.ts'
import { plainName } from '../../model/plain-name.ts'
import { replacements } from '../replacements.ts'
import { exclude } from './exclude.ts'
import { holdsUntil } from './holds-until.ts'
import type { Logged } from './log.ts'
import { matterOf } from './matter.ts'

/** What decisions are about, as it is compared: the subject, else the title. */
const keyOf = ({ decision: { subject, title = '' } }: Logged): string => plainName(subject ?? title)

/** Decisions by what they are about, also in other words, in the order of the log. */
function decisionsBySubject(log: readonly Logged[]): Map<string, Logged[]> {
  const bySubject = new Map<string, Logged[]>()
  for (const one of log) {
    const key = matterOf(keyOf(one))
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

/** Two decisions on one subject, both in force, neither replacing the other. */
export interface OnOneSubject {
  subject: string
  earlier: Logged
  later: Logged
}

const decidedOn = ({ decision }: Logged): string => decision.decided_on ?? ''

/** Whether a decision no longer held when a later one was taken, by the last day in its title. */
function hadEnded({ decision }: Logged, later: Logged): boolean {
  const until = holdsUntil(decision.title ?? '', dayOf(decision.decided_on ?? ''))
  return until !== undefined && until < dayOf(decidedOn(later))
}

/** Decisions in force on one subject in other words: those that cannot both hold, and of the others
 *  each with the one before it, of which it is open whether the later is meant to replace the earlier.
 *  Only entries that name their subject count. */
export function onOneSubject(log: readonly Logged[]): {
  contradicting: OnOneSubject[]
  open: OnOneSubject[]
} {
  const contradicting: OnOneSubject[] = []
  const open: OnOneSubject[] = []
  const named = log.filter(({ decision, state }) => decision.subject && state === 'decided')
  for (const same of decisionsBySubject(named).values()) {
    const inOrder = [...same].sort(
      (a, b) => Number(decidedOn(a) > decidedOn(b)) - Number(decidedOn(a) < decidedOn(b)),
    )
    for (const [position, later] of inOrder.entries()) {
      for (const [before, earlier] of inOrder.slice(0, position).entries()) {
        const subject = keyOf(later)
        const [one = '', other = ''] = [earlier, later].map(({ decision }) => decision.title)
        if (plainName(one) === plainName(other) || hadEnded(earlier, later)) continue
        if (exclude(one, other)) contradicting.push({ subject, earlier, later })
        else if (before === position - 1) open.push({ subject, earlier, later })
      }
    }
  }
  return { contradicting, open }
}

/** A proposal that was rejected and is in the log again. */
export interface Returned {
  rejected: Logged
  again: Logged
}

type IsAlike = (one: string, other: string) => boolean

/** Tells whether an entry proposes again what another of the log rejected, under the same title or in
 *  mostly the same words, without naming the rejected one as what it reopens. */
function returning(log: readonly Logged[], isAlike: IsAlike) {
  const { of: reopening } = replacements(log.map(({ decision }) => decision))
  return (rejected: Logged, { state, decision }: Logged): boolean => {
    const { title = '', decided_on } = rejected.decision
    return (
      rejected.state === 'rejected' &&
      decided_on !== undefined &&
      (state === 'open' || state === 'decided') &&
      (decision.requested_on ?? decision.decided_on ?? '') > decided_on &&
      !reopening(rejected.decision).includes(decision) &&
      isAlike(decision.title ?? '', title)
    )
  }
}

/** Proposals that come back after a rejection on the same subject, else title. */
export function returnedProposals(log: readonly Logged[], isAlike: IsAlike): Returned[] {
  const returns = returning(log, isAlike)
  const found: Returned[] = []
  for (const same of decisionsBySubject(log).values()) {
    for (const rejected of same) {
      if (rejected.state !== 'rejected') continue
      const again = same.find((one) => returns(rejected, one))
      if (again !== undefined) found.push({ rejected, again })
    }
  }
  return found
}
