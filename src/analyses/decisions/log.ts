import type { Company } from '../../model/company.ts'
import { dayOf, hoursBetween } from '../../model/hours.ts'
import { isNamed } from '../../model/plain-name.ts'
import { type PeopleNamed, peopleNamed } from '../different-people.ts'
import { replacements } from '../replacements.ts'
import { quoted } from '../words.ts'
import { type Fallback, findFallbacks } from './fallback.ts'
import { notOnePerson } from './not-one-person.ts'

export type Decision = NonNullable<Company['decisions']>[number]
type DecisionState = 'open' | 'decided' | 'rejected' | 'superseded'

/** Those who have each part of a decision. */
type Parts = Record<'recommend' | 'agree' | 'perform' | 'input' | 'decide', string[]>

/** One entry of the decision log. */
export interface Logged {
  path: string
  /** Its id, else its title. */
  subject: string
  /** Its id and title, as a sentence names it. */
  called: string
  state: DecisionState
  decision: Decision
  /** Who has which part by its RAPID, different people; null where it has none. */
  parts: Parts | null
  /** It is decided by several people, or by one name that is no single person. */
  is_by_committee: boolean
  /** Who decides or decided: the one decider of its RAPID, else its owner; null where nobody is
   *  named. */
  decider: string | null
  /** Its owner, who made the final call, where it was taken and its RAPID lets another person decide;
   *  null where the two are one, or one is not named. */
  other_owner: string | null
  /** Where the decider stands, from the decision on. */
  decider_key: 'rapid.decide' | 'owner' | null
  /** Hours from request to decision; null where a date is missing or they are the wrong way round. */
  cycle_hours: number | null
  /** What holds without an answer, where that is allowed; null where it has no default. */
  fallback: Fallback | null
}

const asList = (one: string | readonly string[] | undefined): readonly string[] | undefined =>
  typeof one === 'string' ? [one] : one

function partsOf({ rapid }: Decision, { different }: PeopleNamed): Parts | null {
  if (rapid === undefined) return null
  return {
    recommend: different(asList(rapid.recommend)),
    agree: different(rapid.agree),
    perform: different(rapid.perform),
    input: different(rapid.input),
    decide: different(asList(rapid.decide)),
  }
}

function called({ id, title, subject }: Decision, position: number): string {
  if (id === undefined) {
    if (title !== undefined) return quoted(title)
    return `decision ${position + 1}${isNamed(subject) ? ` on ${quoted(subject)}` : ''}`
  }
  return title === undefined ? id : `${id} ${quoted(title)}`
}

function cycleHours({ requested_on, decided_on }: Decision): number | null {
  if (requested_on === undefined || decided_on === undefined) return null
  const hours = hoursBetween(requested_on, decided_on)
  return hours >= 0 ? hours : null
}

/** Whether the dates of a decision are the wrong way round, so that it is not known how long it took;
 *  of a rejected one nobody asks. */
export const isDecidedBeforeAsked = ({ state, decision, cycle_hours }: Logged): boolean =>
  (state === 'decided' || state === 'superseded') &&
  cycle_hours === null &&
  decision.requested_on !== undefined &&
  decision.decided_on !== undefined

const isTaken = ({ status, decided_on }: Decision): boolean =>
  status === 'decided' || (status === undefined && decided_on !== undefined)

/** Whether it replaces what it supersedes: it holds, or did until another came. */
const hasReplaced = (one: Decision): boolean => isTaken(one) || one.status === 'superseded'

function stateOf(decision: Decision, isReplaced: boolean): DecisionState {
  const { status } = decision
  if (status === 'rejected' || status === 'superseded') return status
  if (!isTaken(decision)) return 'open'
  return isReplaced ? 'superseded' : 'decided'
}

/** The day of the newest entry: the log was still kept then. */
export function newestEntry(log: readonly Logged[], at: string): string | null {
  let newest: string | null = null
  for (const { decision } of log) {
    for (const date of [decision.requested_on, decision.decided_on]) {
      if (date === undefined || dayOf(date) > at) continue
      if (newest === null || dayOf(date) > newest) newest = dayOf(date)
    }
  }
  return newest
}

/** The decision log, each entry with its state today: a decision that a later one supersedes is
 *  superseded, whatever its own status says. */
export function decisionLog(company: Company): Logged[] {
  const { decisions = [], people } = company
  const all = peopleNamed(people)
  const isNotOnePerson = notOnePerson(company)
  const fallbackOf = findFallbacks(company)
  const { of: replacing } = replacements(decisions)
  return decisions.map((decision, position) => {
    const parts = partsOf(decision, all)
    const [single, ...others] = parts?.decide ?? []
    const byRapid = single !== undefined && others.length === 0
    const owner = isNamed(decision.owner) ? decision.owner : null
    const state = stateOf(decision, replacing(decision).some(hasReplaced))
    const isByCommittee = others.length > 0 || (byRapid && isNotOnePerson(single))
    const isApart =
      byRapid && owner !== null && !isByCommittee && all.keyOf(single) !== all.keyOf(owner)
    return {
      path: `decisions[${position}]`,
      subject: decision.id ?? decision.title ?? `decision ${position + 1}`,
      called: called(decision, position),
      state,
      decision,
      parts,
      is_by_committee: isByCommittee,
      decider: byRapid ? single : owner,
      other_owner: isApart && state === 'decided' ? owner : null,
      decider_key: byRapid ? 'rapid.decide' : owner === null ? null : 'owner',
      cycle_hours: cycleHours(decision),
      fallback: fallbackOf(decision),
    }
  })
}
