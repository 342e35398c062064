import type { Held, Series } from '../../../analyses/cadence/held.ts'
import { lastWithoutActions } from '../../../analyses/cadence/held.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { counted, quoted, sayUsd } from '../../../analyses/words.ts'
import { cadenceFigures, leadershipMeetings } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { known } from '../../known.ts'
import { type Draft, quiet, type Rule, silent } from '../../rule.ts'

const RUNNING = valueOf(cadenceFigures.meetings_without_actions)
const MINUTES = valueOf(cadenceFigures.minutes_per_hour)

/** Topics that stood on every one of some meetings. */
function topicsOfAll([first, ...rest]: readonly Held[]): string[] {
  return (first?.meeting.topics ?? []).filter((topic) =>
    rest.every(({ meeting }) => meeting.topics?.includes(topic)),
  )
}

/** Working time that the meetings took, where their length is in the cadence. */
function timeOf(held: readonly Held[], series: Series, facts: Facts, cite: Cite) {
  const { meetings, usd_per_hour } = facts.cadence()
  const planned = meetings.find(({ name, kind }) =>
    series.kind === null ? name === series.name : kind === series.kind,
  )
  const minutes = planned?.entry.minutes
  if (planned === undefined || minutes === undefined) return undefined
  const inputs = held.flatMap(({ path, meeting }) =>
    meeting.attendees === undefined ? [] : [cite.datum(`${path}.attendees`, 'people')],
  )
  if (inputs.length < held.length) return undefined
  const people = inputs.reduce((sum, { value }) => sum + Number(value), 0)
  const hours = (people * minutes) / MINUTES
  const length = cite.datum(`${planned.path}.minutes`, 'minutes')
  const evidence = cite.computed(hours, 'hours', 'attendees x minutes / 60', [...inputs, length])
  return { hours, usd: usd_per_hour === null ? null : hours * usd_per_hour, evidence }
}

function draftOf(series: Series, run: readonly Held[], facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const days = run.map(({ on }) => on)
  const topics = topicsOfAll(run)
  const time = timeOf(run, series, facts, cite)
  const noDecision = run.every(({ decisions }) => decisions === 0)
  const overdue = facts.actions().overdue
  const planned = facts.cadence().meetings.find(({ kind }) => kind === series.kind)
  const spent =
    time === undefined
      ? ''
      : ` They took ${formatNumber(time.hours, 'hours')} of working time${time.usd === null ? '' : ` (about ${sayUsd(time.usd)})`}.`
  const waiting =
    overdue.length > 0 ? ` ${counted(overdue.length, 'action is', 'actions are')} overdue.` : ''
  const same = topics.length > 0 ? `, on the same ${counted(topics.length, 'topic', 'topics')}` : ''
  const actions = run.map(({ path, on }) => dated(cite.datum(`${path}.actions`, 'actions'), on))
  const decisions = noDecision
    ? run.map(({ path, on }) => dated(cite.datum(`${path}.decisions`, 'decisions'), on))
    : []
  return {
    subject: series.name,
    severity: 'high',
    what: `The last ${run.length} meetings of ${series.name} (${days.join(', ')}) ended with 0 actions${noDecision ? ' and 0 decisions' : ''}${same}.`,
    basis: 'counted',
    why: `What these meetings raised has no owner and no day.${spent}${waiting}`,
    how_to_act: [
      act(at, {
        action:
          topics.length > 0
            ? `Open the next ${series.name} with ${topics.map(quoted).join(', ')}: each leaves with a decision, or an action with owner and day, or comes off the agenda`
            : `End the next ${series.name} with an owner and a day for every topic, and call it off when no topic needs one`,
        owner: planned?.entry.owner,
        role: 'COO',
        within: 'this_week',
      }),
    ],
    evidence: [
      cite.computed(run.length, 'meetings', 'meetings running without an action', actions),
      ...decisions,
      known(cite, 'cadence.meetings_without_actions', cadenceFigures.meetings_without_actions),
    ],
    why_evidence: [
      ...(time === undefined ? [] : [time.evidence]),
      ...overdue.map(({ path }) => cite.datum(`${path}.due_on`)),
    ],
    assumed:
      time?.usd == null
        ? []
        : ['an hour costs what people cost on average, over 2,080 hours a year'],
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
  needs: ['meetings'],
  figures: { meetings_without_actions: cadenceFigures.meetings_without_actions },
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
