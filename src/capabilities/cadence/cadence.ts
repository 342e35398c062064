import { fiscalQuarters } from '../../analyses/cadence/fiscal.ts'
import { endedWithoutActions } from '../../analyses/cadence/held.ts'
import { assumedCosts } from '../../analyses/cadence/hourly-cost.ts'
import { meetingCalendar } from '../../analyses/cadence/meeting-calendar.ts'
import { nextFiscalYear } from '../../analyses/cadence/occurrences.ts'
import type { PlannedMeeting } from '../../analyses/cadence/plan.ts'
import { undecidedTopics } from '../../analyses/cadence/undecided-topics.ts'
import { tellsResults } from '../../analyses/cadence/without-result.ts'
import type { Facts } from '../../analyses/facts.ts'
import { listed } from '../../analyses/listed.ts'
import { spokenName } from '../../analyses/meeting-kind.ts'
import { quoted } from '../../analyses/words.ts'
import type { WorkCalendar } from '../../analyses/work-calendar.ts'
import { cadenceFigures, leadershipMeetings } from '../../knowledge/cadence.ts'
import {
  antiPatterns,
  asyncVideo,
  cadencePrinciples,
  channelFaults,
  channels,
  writingFirst,
  writtenOfStage,
} from '../../knowledge/cadence-habits.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Situation } from '../../model/source.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { Calendar } from '../../reports/icalendar/calendar.ts'
import { allFindings } from '../brief/brief.ts'
import { guessedIn } from '../shared/guessed-in.ts'
import { type FilledPart, fillAgenda, fillOwnAgenda, lacksPerson, timeNote } from './agenda.ts'
import { calendarOf } from './events.ts'
import { isOf } from './filled.ts'
import { pairOf } from './pair.ts'
import { type PlanningDate, planningDates } from './planning.ts'
import { hoursByPerson, hoursByRole, type PersonHours, type RoleHours } from './roles.ts'
import { type MeetingShown, shownMeeting } from './shown.ts'

export interface CadenceReport {
  at: string
  company: string | null
  stage: string
  stage_from: string
  /** The stage as the company states it; null where it states none. */
  stage_stated: string | null
  time_zone: string
  meetings: readonly MeetingShown[]
  not_yet: readonly { meeting: string; from: string }[]
  hours_per_week: number
  /** Meetings of pairs and teams of which it is not known how many are held. */
  counted_once: readonly string[]
  missing_hours_per_week: number
  cost_usd_per_week?: number
  by_role: readonly RoleHours[]
  /** Meetings of which it is not known who of each role sits in them. */
  by_role_leaves_out: readonly string[]
  by_person: readonly PersonHours[]
  anti_patterns: readonly {
    name: string
    looks_like: string
    fix: string
    findings: readonly { finding: string; what: string }[]
    /** Why the data cannot tell; null where they can. */
    not_known: string | null
    /** What of it is over; null where nothing is. */
    ended: string | null
  }[]
  escalations: readonly { blocker: string; to: string; person: string | null; because: string }[]
  annual_planning: readonly PlanningDate[]
  written: {
    of_stage: readonly string[]
    habits: readonly string[]
    channels: readonly { name: string; use: string }[]
    channel_faults: readonly string[]
    video: readonly string[]
  }
  principles: readonly string[]
  /** The meeting asked for with its agenda filled; null where none was asked for. */
  agenda: {
    meeting: MeetingShown
    parts: readonly FilledPart[]
    note: string | null
    /** Whose one-on-one it is. */
    with: string | null
  } | null
  calendar: Calendar
  assumed: readonly string[]
}

const RUNNING = valueOf(cadenceFigures.meetings_without_result)

/** Leadership meetings that ended without an action, until one had some. */
const endedIn = (facts: Facts): string | null =>
  facts
    .meetings()
    .filter(({ kind }) => leadershipMeetings.has(kind))
    .flatMap((series) => {
      const ended = endedWithoutActions(series)
      if (ended === null) return []
      const days = listed(ended.run.map(({ on }) => formatDate(on)))
      return [
        `the ${spokenName(series.name)} of ${days} had none, that of ${formatDate(ended.next.on)} had ${ended.next.actions}`,
      ]
    })
    .join('; ') || null

function patternsIn(facts: Facts): CadenceReport['anti_patterns'] {
  const { findings, silences } = allFindings(facts)
  const lacks = new Map(silences.map(({ rule, missing }) => [rule, missing]))
  const notKnown = (rules: readonly string[]): string | null => {
    if (rules.length === 0) return 'since it leaves no trace in the data'
    if (!lacks.has(rules[0] ?? '')) return null
    return `for want of ${listed([...new Set(rules.flatMap((rule) => lacks.get(rule) ?? []))])}`
  }
  const notKnownOf = (of: RegExp): string | null => {
    const theirs = facts.meetings().filter(({ name }) => of.test(name))
    if (theirs.length === 0) return 'for want of records of such a meeting (meetings)'
    return theirs.some(tellsResults)
      ? null
      : `since too few are on record with what they left: ${RUNNING} running would tell`
  }
  const undecided = new Set(
    facts.meetings().flatMap((one) => (undecidedTopics(one).length > 0 ? [one.name] : [])),
  )
  return antiPatterns.map(({ name, looks_like, fix, rules, rules_if_undecided = [], of }) => ({
    name,
    looks_like: looks_like.text,
    fix: fix.text,
    findings: findings
      .filter(
        ({ rule, subject }) =>
          (rules.includes(rule) && (of?.test(subject) ?? true)) ||
          (rules_if_undecided.includes(rule) && undecided.has(subject)),
      )
      .map(({ id, what }) => ({ finding: id, what })),
    not_known: of === undefined ? notKnown(rules) : notKnownOf(of),
    ended: of === undefined && rules.includes('meetings_without_actions') ? endedIn(facts) : null,
  }))
}

const textsOf = (entries: readonly { text: string }[]): string[] => entries.map(({ text }) => text)

/** A day of the year that a meeting is for: planning is for the next one, a review of the quarter for
 *  the goals of the next quarter, all others for the year they are held in. */
function dayMeantBy({ kind, next_on }: MeetingShown, { company, at }: Situation): string {
  if (kind === 'annual_planning') return nextFiscalYear(company, at)
  const [, nextQuarter] = fiscalQuarters(company, at, 2)
  return next_on ?? (kind === 'qbr' ? nextQuarter?.start : undefined) ?? at
}

/** The day on which somebody starts who has signed and is not there yet. */
function startOf(person: string | null, facts: Facts): string | undefined {
  const { joining = [] } = facts.situation.company
  return joining.find(({ name }) => person !== null && isOf(facts, name, person))?.started_on
}

function agendaOf(
  asked: PlannedMeeting,
  facts: Facts,
  calendar: WorkCalendar,
  person: string | null,
): CadenceReport['agenda'] {
  const starts_on = startOf(person, facts)
  const meeting = {
    ...shownMeeting(asked, facts, calendar, starts_on),
    ...pairOf(asked, facts, person),
  }
  const { kind, written } = asked
  const day = dayMeantBy(meeting, facts.situation)
  const own = written?.entry.agenda ?? []
  const notes = lacksPerson(kind, person)
    ? ['Name the person with --with NAME, and what the person owns fills the parts']
    : starts_on === undefined
      ? []
      : [`${person} starts on ${formatDate(starts_on)}: none is held before`]
  if (own.length > 0 || kind === null) {
    const { parts, lacks } = fillOwnAgenda(own, kind, facts, person, day)
    if (lacks.length > 0)
      notes.unshift(
        `The agenda is the company’s own; the playbook has ${listed(lacks.map(quoted))} too`,
      )
    return { meeting, parts, note: notes.join('. ') || null, with: person }
  }
  // As the meeting is shown, whose length is the playbook's where none is given.
  const parts = fillAgenda(kind, meeting.minutes, facts, person, day)
  const time = timeNote(kind, meeting.minutes, facts)
  if (time !== null) notes.unshift(time)
  return { meeting, parts, note: notes.join('. ') || null, with: person }
}

/** What is written down once and held by every pair or team, or by nobody knows how many. */
const heldByEach = (facts: Facts): string[] =>
  facts.cadence().meetings.flatMap(({ name, kind, sittings, seats, is_one_of_many }) => {
    const called = quoted(spokenName(name))
    const [one, all] =
      kind === 'standup'
        ? ['team', `teams of the reporting lines, ${seats} people in all`]
        : ['pair', 'pairs of the reporting lines']
    if (is_one_of_many)
      return [`${called} is counted for one ${one}: how many hold it is not known`]
    return sittings > 1 ? [`${called} is held by each of the ${sittings} ${all}`] : []
  })

/** The cadence as it is beside what the company's stage needs, what it costs, and its calendar.
 *  @param asked the meeting whose agenda is wanted
 *  @param person whose one-on-one it is */
export function makeCadence(
  facts: Facts,
  asked: PlannedMeeting | null,
  person: string | null = null,
): CadenceReport {
  const { company, at } = facts.situation
  const plan = facts.cadencePlan()
  const calendar = meetingCalendar(company, at)
  const { hours_per_week, cost_usd_per_week, meetings: written } = facts.cadence()
  const needsPlanning = plan.not_yet.every(({ kind }) => kind !== 'annual_planning')
  const byRole = hoursByRole(plan.meetings, facts)
  const meetings = plan.meetings.map((one) => shownMeeting(one, facts, calendar))
  return {
    at,
    company: company.company ?? null,
    stage: plan.stage,
    stage_from: plan.stage_from,
    stage_stated: facts.stageNow().stated,
    time_zone: calendar.time_zone,
    meetings,
    not_yet: plan.not_yet.map(({ kind, from }) => ({ meeting: kind, from })),
    hours_per_week,
    counted_once: written.flatMap(({ name, is_one_of_many }) => (is_one_of_many ? [name] : [])),
    missing_hours_per_week: plan.missing_hours_per_week,
    ...(cost_usd_per_week === null ? {} : { cost_usd_per_week }),
    by_role: byRole.roles,
    by_role_leaves_out: byRole.left_out,
    by_person: hoursByPerson(plan.meetings, facts),
    anti_patterns: patternsIn(facts),
    escalations: facts.escalations().map(({ blocker, to, person, because }) => ({
      blocker: blocker.called,
      to,
      person,
      because,
    })),
    annual_planning:
      needsPlanning || asked?.kind === 'annual_planning' ? planningDates(company, at) : [],
    written: {
      of_stage: textsOf(writtenOfStage[plan.stage]),
      habits: textsOf(writingFirst),
      channels:
        plan.stage === 'seed' ? [] : channels.map(({ name, use }) => ({ name, use: use.text })),
      channel_faults: textsOf(channelFaults),
      video: textsOf([...asyncVideo.use, ...asyncVideo.habits]),
    },
    principles: textsOf(cadencePrinciples),
    agenda: asked === null ? null : agendaOf(asked, facts, calendar, person),
    calendar: calendarOf(plan.meetings, meetings, facts, calendar),
    assumed: [
      ...plan.assumed,
      ...calendar.assumed,
      ...byRole.assumed,
      ...heldByEach(facts),
      ...assumedCosts(facts.cadence()),
      ...guessedIn(facts.situation, ['cadence', 'meetings']).map(({ because }) => because),
    ],
  }
}
