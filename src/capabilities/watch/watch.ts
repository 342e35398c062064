import type { Facts } from '../../analyses/facts.ts'
import type { Finding } from '../../model/finding.ts'
import { allFindings, standing } from '../brief/brief.ts'
import { type Alert, alertsOf, isWatched } from './alert.ts'

export interface Watch {
  at: string
  company: string | null
  /** What was there on this day already is left out. */
  new_since: string | null
  alerts: readonly Alert[]
  /** Ids of findings that are left out since the data do not tell whether they are new. */
  perhaps_new: readonly string[]
}

/** Whether something was not so on an earlier day; null where nothing tells. By the first day on
 *  which it was so, unless all that was known then is. */
function isNew(
  { change, since: first }: Finding,
  since: string,
  keepsAll: boolean,
): boolean | null {
  if (change !== null && (change !== 'new' || keepsAll)) return change === 'new'
  if (first !== undefined) return first > since
  return change === null ? null : true
}

/** What must be reacted to, most urgent first; with an earlier day only what was not so then. */
export function makeWatch(facts: Facts, since?: string): Watch {
  const { at, company, past } = facts.situation
  const head = { at, company: company.company ?? null, new_since: since ?? null }
  if (since === undefined) {
    return { ...head, alerts: alertsOf(standing(facts).findings, at), perhaps_new: [] }
  }
  const watched = allFindings(facts).findings.filter(isWatched)
  const keepsAll = past?.keepsAll(since) === true
  const byNew = Map.groupBy(watched, (finding) => isNew(finding, since, keepsAll))
  return {
    ...head,
    alerts: alertsOf(byNew.get(true) ?? [], at),
    perhaps_new: (byNew.get(null) ?? []).map(({ id }) => id),
  }
}
