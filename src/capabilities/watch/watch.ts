import { createFacts, type Facts } from '../../analyses/facts.ts'
import { standing } from '../brief/brief.ts'
import { type Alert, alertsOf } from './alert.ts'

export interface Watch {
  at: string
  company: string | null
  /** What was there on this day already is left out. */
  new_since: string | null
  alerts: readonly Alert[]
}

/** The alerts of a day, whose owners are called by their names. */
const alertsOn = (facts: Facts): Alert[] =>
  alertsOf(standing(facts).findings, facts.situation.at).map((alert) =>
    alert.owner_named ? { ...alert, owner: facts.ownerNames()(alert.owner) } : alert,
  )

/** What must be reacted to, most urgent first; with an earlier day only what was not so then. */
export function makeWatch(facts: Facts, since?: string): Watch {
  const { at, company, past } = facts.situation
  const earlier = since === undefined ? undefined : past?.asOf(since)
  const before = new Set(
    earlier === undefined ? [] : alertsOn(createFacts(earlier, {})).map(({ finding }) => finding),
  )
  const alerts = alertsOn(facts).filter(({ finding }) => !before.has(finding))
  return { at, company: company.company ?? null, new_since: since ?? null, alerts }
}
