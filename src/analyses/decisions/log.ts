import type { Company } from '../../model/company.ts'
import { dayOf, hoursBetween } from '../../model/hours.ts'
import { quoted } from '../words.ts'

export type Decision = NonNullable<Company['decisions']>[number]
type DecisionState = 'open' | 'decided' | 'rejected' | 'superseded'

/** One entry of the decision log. */
export interface Logged {
  path: string
  /** Its id, else its title. */
  subject: string
  /** Its id and title, as a sentence names it. */
  called: string
  state: DecisionState
  decision: Decision
  /** Who decides or decided: the one decider of its RAPID, else its owner; null where nobody is named. */
  decider: string | null
  /** Where the decider stands, from the decision on. */
  decider_key: 'rapid.decide' | 'owner' | null
  /** Hours from request to decision; null where a date is missing or they are the wrong way round. */
  cycle_hours: number | null
}

/** Those who decide by RAPID, as a list. */
export function decidersOf({ rapid }: Decision): readonly string[] {
  const decide = rapid?.decide
  if (decide === undefined) return []
  return typeof decide === 'string' ? [decide] : decide
}

function called({ id, title }: Decision, position: number): string {
  if (id === undefined) return title === undefined ? `decision ${position + 1}` : quoted(title)
  return title === undefined ? id : `${id} ${quoted(title)}`
}

function cycleHours({ requested_on, decided_on }: Decision): number | null {
  if (requested_on === undefined || decided_on === undefined) return null
  const hours = hoursBetween(requested_on, decided_on)
  return hours >= 0 ? hours : null
}

function stateOf(decision: Decision, replaced: ReadonlySet<string>): DecisionState {
  const { id, status, decided_on } = decision
  if (status === 'rejected' || status === 'superseded') return status
  const isDecided = status === 'decided' || (status === undefined && decided_on !== undefined)
  if (!isDecided) return 'open'
  return id !== undefined && replaced.has(id) ? 'superseded' : 'decided'
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
export function decisionLog({ decisions = [] }: Company): Logged[] {
  const replaced = new Set<string>()
  for (const { status, decided_on, supersedes } of decisions) {
    const counts = status === 'decided' || (status === undefined && decided_on !== undefined)
    if (supersedes !== undefined && counts) replaced.add(supersedes)
  }
  return decisions.map((decision, position) => {
    const deciders = decidersOf(decision)
    const [single] = deciders
    const byRapid = deciders.length === 1 && single !== undefined
    return {
      path: `decisions[${position}]`,
      subject: decision.id ?? decision.title ?? `decision ${position + 1}`,
      called: called(decision, position),
      state: stateOf(decision, replaced),
      decision,
      decider: byRapid ? single : (decision.owner ?? null),
      decider_key: byRapid ? 'rapid.decide' : decision.owner === undefined ? null : 'owner',
      cycle_hours: cycleHours(decision),
    }
  })
}
