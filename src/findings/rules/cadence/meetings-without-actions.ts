import type { CadenceMeeting } from '../../../analyses/cadence/cadence.ts'
import { type Held, lastWithoutActions, type Series } from '../../../analyses/cadence/held.ts'
import { topicsOfAll } from '../../../analyses/cadence/undecided-topics.ts'
import { peopleNamed } from '../../../analyses/different-people.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { spokenName } from '../../../analyses/meeting-kind.ts'
import { counted, quoted, say, sayMoney } from '../../../analyses/words.ts'
import { cadenceFigures, leadershipMeetings } from '../../../knowledge/cadence.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { isPast, ofNewest } from '../../dated.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, quiet, type Rule, silent } from '../../rule.ts'
import { overdueEvidence } from '../overdue-evidence.ts'

const RUNNING = valueOf(cadenceFigures.meetings_without_actions)
const MINUTES = valueOf(timeFigures.minutes_per_hour)

interface Time {
  hours: number
  /** Null where the cost of somebody who was there is not known. */
  usd: number | null
  evidence: Evidence[]
}

/** Working time that meetings took: the people who were there x the length in the cadence. */
function timeOf(
  held: readonly Held[],
  planned: CadenceMeeting | undefined,
  facts: Facts,
  cite: Cite,
): Time | undefined {
  const minutes = planned?.entry.minutes
  if (planned === undefined || minutes === undefined) return undefined
  const { different } = peopleNamed(facts.situation.company.people)
  const attendees = held.flatMap(({ meeting }) => different(meeting.attendees))
  if (held.some(({ meeting }) => meeting.attendees === undefined)) return undefined
  const hours = (attendees.length * minutes) / MINUTES
  const time = cite.computed(hours, 'hours', 'attendees x minutes / 60', [
    ...held.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.attendees`, 'people')),
    cite.datum(`${planned.path}.minutes`, 'minutes'),
  ])
  const costs = attendees.flatMap((name) => facts.cadence().costOf(name) ?? [])
  if (costs.length < attendees.length) return { hours, usd: null, evidence: [time] }
  const perHour = costs.reduce((sum, { usd_per_hour }) => sum + usd_per_hour, 0)
  const usd = (perHour * minutes) / MINUTES
  const paid = [...new Set(costs.map(({ path }) => path))].map((path) => cite.datum(path, 'usd'))
  const year = say(facts.cadence().working_hours_per_year)
  const cost = cite.computed(usd, 'usd', `yearly cost of each attendee / ${year} x hours`, paid)
  return { hours, usd, evidence: [time, cost] }
}

function whyOf(time: Time | undefined, overdue: number): string {
  const late = overdue > 0 ? `, while ${counted(overdue, 'action is', 'actions are')} overdue` : ''
  if (time === undefined) return `Nobody left with anything to do${late}.`
  const cost = time.usd === null ? '' : ` (about ${sayMoney(time.usd)})`
  return `${formatNumber(time.hours, 'hours')} of working time${cost} left nobody with anything to do${late}.`
}

function draftOf(series: Series, run: readonly Held[], facts: Facts, cite: Cite): Draft {
  const topics = topicsOfAll(run)
  const name = spokenName(series.name)
  const [planned] = facts.cadence().ofSeries(series)
  const time = timeOf(run, planned, facts, cite)
  const noDecision = run.every(({ decisions }) => decisions === 0)
  const overdue = facts.actions().overdue
  const same = ['', ', on the same topic'][topics.length] ?? `, on the same ${topics.length} topics`
  const count = (key: 'actions' | 'decisions') =>
    run.slice(0, MOST_CITED).map(({ path }) => ofNewest(cite.datum(`${path}.${key}`, key), newest))
  const days = run.map(({ on }) => formatDate(on)).join(', ')
  const newest = run.at(-1)?.on
  const past = isPast(newest, facts.situation.at)
  return {
    subject: series.name,
    severity: topics.length > 0 || overdue.length > 0 ? 'high' : 'medium',
    says: () => ({
      what: `The last ${run.length} meetings of the ${name} (${days}) ended with 0 actions${noDecision ? ' and 0 decisions' : ''}${same}${past ? '; none is recorded since' : ''}.`,
      why: whyOf(time, overdue.length),
      how_to_act: [
        act(facts.situation.at, {
          action:
            topics.length > 0
              ? `Open the next ${name} with ${topics.map(quoted).join(', ')}: each leaves with a decision, or an action with owner and day, or comes off the agenda`
              : `End the next ${name} with an owner and a day for every topic, and call it off when no topic needs one`,
          owner: planned?.entry.owner,
          role: 'COO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    ...(run[1] === undefined ? {} : { since: run[1].on }),
    evidence: () => [
      cite.computed(run.length, 'meetings', 'meetings without an action', count('actions')),
      ...(noDecision ? count('decisions') : []),
      ...(topics.length > 0
        ? [
            cite.computed(
              topics.length,
              'topics',
              'topics of all of them',
              run
                .slice(0, MOST_CITED)
                .map(({ path }) => ofNewest(cite.datum(`${path}.topics`, 'topics'), newest)),
            ),
          ]
        : []),
      known(cite, 'cadence.meetings_without_actions', cadenceFigures.meetings_without_actions),
    ],
    why_evidence: () => [
      ...(time?.evidence ?? []),
      ...(overdue.length > 0 ? [overdueEvidence(overdue, cite)] : []),
    ],
    why_assumed:
      time === undefined || time.usd === null
        ? []
        : [`a year has ${say(facts.cadence().working_hours_per_year)} paid hours`],
  }
}

/** Leadership meetings that ended without an action, twice running or more, the last one included. */
export const meetingsWithoutActions: Rule = {
  name: 'meetings_without_actions',
  area: 'cadence',
  docs: {
    what: 'Two leadership meetings of one name running that ended without an action, the last of them included.',
    why: 'A leadership meeting that leaves nothing to do was a report: its hours are spent and its topics come back.',
    act: 'End each topic with a decision or an action with owner and day; drop topics that need neither.',
  },
  needs: ['meetings', 'cadence', 'working_hours', 'people', 'actions'],
  figures: {
    meetings_without_actions: cadenceFigures.meetings_without_actions,
    hours_per_year: cadenceFigures.hours_per_year,
  },
  check(facts, cite) {
    const series = facts.meetings().filter(({ kind }) => leadershipMeetings.has(kind))
    if (series.length === 0) return silent('records of leadership meetings')
    const drafts: Draft[] = []
    const missing: string[] = []
    for (const one of series) {
      if (one.held.at(-1)?.actions === null) missing.push(`actions of the last ${one.name}`)
      const run = lastWithoutActions(one)
      if (run.length >= RUNNING) drafts.push(draftOf(one, run, facts, cite))
    }
    if (drafts.length === 0 && missing.length === 0) return quiet
    return { found: drafts, silent: missing }
  },
}
