import { datedAhead } from '../../../analyses/dated-ahead.ts'
import type { PastIncident } from '../../../analyses/risk/incidents.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Situation } from '../../../model/source.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { incidentOwner } from './support/incident-owner.ts'

/** How grave it is that an incident is open. */
const severities = { p0: 'critical', p1: 'high' } as const

function whyOf({ customer_facing, process }: PastIncident['incident'], lasted: string): string {
  if (customer_facing === true) return `Customers have felt it for ${lasted}.`
  if (process !== undefined) return `${quoted(process)} has been disturbed for ${lasted}.`
  return `It has lasted ${lasted}, and no end is on record.`
}

function draftOf(
  { path, called, incident, on }: PastIncident,
  level: keyof typeof severities,
  { company, at }: Situation,
  cite: Cite,
): Draft {
  const { title, process, customer_facing } = incident
  const days = daysBetween(on, at)
  const lasted = days === 0 ? 'less than a day' : counted(days, 'day', 'days')
  const name =
    title === undefined || title === called ? quoted(called) : `${called} ${quoted(title)}`
  const of = (key: string) => dated(cite.datum(`${path}.${key}`), on)
  return {
    subject: called,
    severity: severities[level],
    since: on,
    says: () => ({
      what: `${level.toUpperCase()} incident ${name} is open since ${formatDate(on)}, for ${lasted}.`,
      why: whyOf(incident, lasted),
      how_to_act: [
        act(at, {
          action: `Let one person lead the repair of ${name} and say each day where it stands, or write down when it was resolved`,
          owner: incidentOwner(company, process),
          role: 'CTO',
          within: 'today',
        }),
      ],
    }),
    basis: 'counted',
    evidence: () => [
      cite.computed(days, 'days', 'today - started_at', [of('started_at')]),
      dated(cite.missing(path, 'resolved_at'), on),
      of('severity'),
    ],
    why_evidence: () => [
      ...(customer_facing === true ? [of('customer_facing')] : []),
      ...(process === undefined ? [] : [of('process')]),
    ],
  }
}

/** Grave incidents that nobody has resolved. */
export const incidentOpen: Rule = {
  name: 'incident_open',
  area: 'risk',
  docs: {
    what: 'A P0 or P1 incident without `resolved_at`, from the day it started: critical at P0, high at P1.',
    why: 'Each hour costs customers or work, and it is not over by itself.',
    act: 'Let one person lead the repair; say each day where it stands.',
  },
  needs: ['incidents', 'processes'],
  figures: {},
  check(facts, cite) {
    const { all } = facts.incidents()
    if (!all.some(({ incident }) => incident.severity !== undefined))
      return silent('incidents and their severity')
    const isAhead = datedAhead(facts.situation.company)
    return found(
      all.flatMap((one) => {
        if (isAhead(one.incident, 'resolved_at')) return []
        const { severity, resolved_at } = one.incident
        if (resolved_at !== undefined || (severity !== 'p0' && severity !== 'p1')) return []
        return [draftOf(one, severity, facts.situation, cite)]
      }),
    )
  },
}
