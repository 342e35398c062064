import { isAlike } from '../../analyses/decisions/alike.ts'
import type { Logged } from '../../analyses/decisions/log.ts'
import { whoDecides } from '../../analyses/decisions/rights.ts'
import { listed } from '../../analyses/listed.ts'
import { replacements } from '../../analyses/replacements.ts'
import { dayOf } from '../../model/hours.ts'
import { formatDate } from '../../reports/format-date.ts'

/** A decision that was asked for and that the log has settled. */
export interface Settled {
  state: 'decided' | 'rejected' | 'superseded'
  /** How it was settled, when, by whom and why. */
  says: string
  /** What to do who wants another decision. */
  reopen: string
}

/** What an entry proposes, in its own words. */
const proposal = ({ decision: { title, subject = '' } }: Logged): string => title ?? subject

/** A decision's id, else its title, as an argument of a command. */
const named = ({ decision: { id, title } }: Logged): string => JSON.stringify(id ?? title ?? '')

/** That an entry was decided or rejected, when, by whom and why.
 *  @example "D4 'Drop Safari' was rejected on 2026-03-19 by Joon Seo: too many users on it" */
function settlement(one: Logged): string {
  const { called, state, decision } = one
  const { decided_on, rationale } = decision
  const deciders = listed(whoDecides(one).deciders)
  const on = decided_on === undefined ? '' : ` on ${formatDate(dayOf(decided_on))}`
  const by = deciders === '' ? '' : ` by ${deciders}`
  const why = rationale?.trim() ? `: ${rationale.trim()}` : ''
  return `${called} was ${state === 'rejected' ? 'rejected' : 'decided'}${on}${by}${why}`
}

/** How the log has settled an entry; null where it is open. */
export function settledIn(one: Logged, log: readonly Logged[]): Settled | null {
  const { state } = one
  if (state === 'open') return null
  const reopen = `coo decide --log TITLE --status requested --supersedes ${named(one)}`
  if (state === 'rejected')
    return {
      state,
      says: settlement(one),
      reopen: `Reopen it only with what has changed since, as a request that names it: ${reopen}`,
    }
  if (state === 'decided')
    return {
      state,
      says: settlement(one),
      reopen: `It is in force. To decide otherwise, ask for a decision that supersedes it: ${reopen}`,
    }
  const replacing = replacements(log.map(({ decision }) => decision)).of(one.decision)
  const next = log.find(
    ({ state: then, decision }) =>
      replacing.includes(decision) && (then === 'decided' || then === 'superseded'),
  )
  if (next === undefined)
    return {
      state,
      says: `${one.called} was superseded; the log does not say by which decision`,
      reopen: `Name it in what replaced it (supersedes), or ask anew: ${reopen}`,
    }
  return {
    state,
    says: `${one.called} was superseded by ${next.called}`,
    reopen: `Ask about the later one: coo decide --request ${named(next)}`,
  }
}

/** What the log has settled in much the same words as an open request, which does not name it as what
 *  it reopens, or as a new question. */
export function settledAlike(
  asked: string,
  logged: Logged | undefined,
  log: readonly Logged[],
): Logged[] {
  const proposed = logged === undefined ? asked : proposal(logged)
  const { of: reopening } = replacements(log.map(({ decision }) => decision))
  return log.filter(
    (one) =>
      (one.state === 'rejected' || one.state === 'decided') &&
      proposal(one) !== '' &&
      isAlike(proposal(one), proposed) &&
      !(logged !== undefined && reopening(one.decision).includes(logged.decision)),
  )
}

/** The warning before such a one is asked for again. */
export const alikeWarning = (one: Logged): string =>
  `much the same is settled: ${settlement(one)}; say what has changed since, and name it (supersedes: ${one.subject})`
