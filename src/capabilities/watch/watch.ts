import type { Facts } from '../../analyses/facts.ts'
import type { Judged } from '../../findings/judged.ts'
import type { Gathered } from '../../findings/rule.ts'
import { rules } from '../../findings/rules/index.ts'
import { ranked } from '../../findings/select.ts'
import { remembered, standing } from '../brief/brief.ts'
import { type Alert, alertsOf, isWatched } from './alert.ts'

export interface Watch {
  at: string
  company: string | null
  /** What was there on this day already is left out. */
  new_since: string | null
  alerts: readonly Alert[]
  /** Ids of findings that are left out since the data do not tell whether they are new. */
  perhaps_new: readonly string[]
  /** Ids of findings that are left out though something is to be done about them today. */
  still_due_today: readonly string[]
}

const gatheredBy = ({ from }: Judged): readonly Gathered[] => from.draft.gathers?.() ?? []

/** What of the things that a finding gathers began after a day, as far as the data tell. */
const begunSince = (finding: Judged, day: string): Gathered[] =>
  gatheredBy(finding).filter(({ since }) => since !== undefined && since > day)

/** Whether something, or one of the things that it gathers, was not so on an earlier day; null where
 *  nothing tells. By the first day on which it was so, unless all that was known then is. */
function isNew(finding: Judged, since: string, keepsAll: boolean): boolean | null {
  const { change, since: first } = finding
  if (begunSince(finding, since).length > 0) return true
  if (change !== null && (change !== 'new' || keepsAll)) return change === 'new'
  if (first !== undefined) return first > since
  const things = gatheredBy(finding)
  if (things.length > 0 && things.every((thing) => thing.since !== undefined)) return false
  return change === null ? null : true
}

/** What is new of an alert that tells of older things as well. */
function newThings(finding: Judged, since: string): string[] {
  const begun = begunSince(finding, since)
  const isMixed = begun.length < gatheredBy(finding).length
  return isMixed ? begun.map(({ called }) => called) : []
}

/** What must be reacted to, most urgent first; with an earlier day only what was not so then. */
export function makeWatch(facts: Facts, since?: string): Watch {
  const { at, company, past } = facts.situation
  const head = { at, company: company.company ?? null, new_since: since ?? null }
  if (since === undefined) {
    const alerts = alertsOf(standing(facts).findings, at)
    return { ...head, alerts, perhaps_new: [], still_due_today: [] }
  }
  const watched = remembered(facts).findings.filter(isWatched)
  const keepsAll = past?.keepsAll(since) === true
  const byNew = Map.groupBy(watched, (finding) => isNew(finding, since, keepsAll))
  const alertsAmong = (some: readonly Judged[]) => alertsOf(ranked(some, rules), at)
  const added = byNew.get(true) ?? []
  const things = new Map(added.map((finding) => [finding.id, newThings(finding, since)]))
  const leftOut = alertsAmong(watched.filter((finding) => !things.has(finding.id)))
  return {
    ...head,
    alerts: alertsAmong(added).map((alert) => ({
      ...alert,
      new_things: things.get(alert.finding) ?? [],
    })),
    perhaps_new: ranked(byNew.get(null) ?? [], rules).map(({ id }) => id),
    still_due_today: leftOut
      .filter(({ urgency }) => urgency === 'today')
      .map(({ finding }) => finding),
  }
}
