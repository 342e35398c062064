import { watchRules } from '../../knowledge/watch.ts'
import { daysBetween, WEEK_DAYS } from '../../model/dates.ts'
import type { Action, Confidence, Finding } from '../../model/finding.ts'

export type Urgency = 'today' | 'this_week' | 'this_month'

/** A finding seen as something to react to. */
export interface Alert {
  rule: string
  subject: string
  urgency: Urgency
  noticed: string
  confidence: Confidence
  why: string
  why_confidence: Confidence
  action: string
  owner: string
  owner_named: boolean
  due_on: string | null
  /** The first day on which it was so, where that can be told. */
  since: string | null
  /** What is new of it, where the rest was so before the day that was asked about. */
  new_things: readonly string[]
  finding: string
}

/** When the first thing to do is due. */
export function urgencyOf([first]: readonly Action[], at: string): Urgency {
  if (first === undefined) return 'this_month'
  const days = daysBetween(at, first.due_on)
  return days <= 0 ? 'today' : days <= WEEK_DAYS ? 'this_week' : 'this_month'
}

const order: Record<Urgency, number> = { today: 0, this_week: 1, this_month: 2 }

function asAlert(finding: Finding, at: string): Alert {
  const [first] = finding.how_to_act
  return {
    rule: finding.rule,
    subject: finding.subject,
    urgency: urgencyOf(finding.how_to_act, at),
    noticed: finding.what,
    confidence: finding.confidence,
    why: finding.why,
    why_confidence: finding.why_confidence,
    action: first?.action ?? '',
    owner: first?.owner ?? 'COO',
    owner_named: first?.owner_named ?? false,
    due_on: first?.due_on ?? null,
    since: finding.since ?? null,
    new_things: [],
    finding: finding.id,
  }
}

const WATCHED: ReadonlySet<string> = new Set(watchRules)

/** Whether a finding is one that is reacted to without being asked. */
export const isWatched = ({ rule }: Pick<Finding, 'rule'>): boolean => WATCHED.has(rule)

/** The findings that are reacted to without being asked, most urgent first. */
export const alertsOf = (findings: readonly Finding[], at: string): Alert[] =>
  findings
    .filter(isWatched)
    .map((finding) => asAlert(finding, at))
    .sort((a, b) => order[a.urgency] - order[b.urgency])
