import { lengthOf, type PlannedMeeting } from '../../analyses/cadence/plan.ts'
import type { Facts } from '../../analyses/facts.ts'
import { spokenName } from '../../analyses/meeting-kind.ts'
import { counted } from '../../analyses/words.ts'
import { type WorkCalendar, workdayBefore } from '../../analyses/work-calendar.ts'
import { cadenceFigures, meetingsOfPairs, meetingsWithoutAgenda } from '../../knowledge/cadence.ts'
import { meetingTemplates, templateRhythm } from '../../knowledge/cadence-stages.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { personInWords } from '../shared/people-named.ts'
import { agendaFor, agendaNote } from './agenda.ts'
import { planningDates } from './planning.ts'

/** A meeting of the cadence as the output has it. */
export interface MeetingShown {
  meeting: string
  kind: string | null
  every: string | null
  state: PlannedMeeting['state']
  problems: readonly string[]
  details: readonly string[]
  title: string
  purpose: string | null
  owner: string
  owner_named: boolean
  decider: string | null
  minutes: number | null
  participants: number | null
  who: string | null
  agenda: readonly { title: string; minutes: number | null }[]
  /** What is to be said of the minutes. */
  agenda_note: string | null
  output: string | null
  pre_read: string | null
  next_on: string | null
  starts: string | null
  agenda_due_on: string | null
  pre_read_due_on: string | null
  hours_per_week: number | null
  habits: readonly string[]
}

const AGENDA_HOURS = valueOf(cadenceFigures.agenda_hours)
const HOURS_PER_DAY = AGENDA_HOURS

/** The working day by which something is out that is due some hours before a meeting: a working
 *  day for each 24 hours. */
const dueOn = (
  calendar: WorkCalendar,
  on: string | null,
  hours: number | undefined,
): string | null =>
  on === null || hours === undefined
    ? null
    : workdayBefore(calendar, on, Math.ceil(hours / HOURS_PER_DAY))

/** What a meeting is called: as the company does, and by the playbook's full name where the company
 *  holds nothing, or uses the playbook's key and rhythm. */
function titleOf({ name, kind, every, state }: PlannedMeeting): string {
  const hasKey = kind !== null && name === kind
  if (hasKey && (state === 'missing' || every === templateRhythm(kind).every))
    return meetingTemplates[kind].title
  const spoken = spokenName(name)
  return hasKey ? `${spoken.slice(0, 1).toUpperCase()}${spoken.slice(1)}` : name
}

/** Who comes: those who are named, else how many, and whom the playbook wants. */
function whoComes({ kind, written }: PlannedMeeting, facts: Facts): string | null {
  const named = written?.entry.participants
  const usual = kind === null ? null : meetingTemplates[kind].participants.text
  if (Array.isArray(named)) return named.map((one) => personInWords(facts, one)).join(', ')
  if (typeof named !== 'number' || meetingsOfPairs.has(kind)) return usual
  const people = counted(named, 'person', 'people')
  return usual === null ? people : `${people}; by the playbook: ${usual}`
}

/** One meeting with what is written of it, and the playbook's word where nothing is.
 *  @param from the first day on which it may be held next */
export function shownMeeting(
  one: PlannedMeeting,
  facts: Facts,
  calendar: WorkCalendar,
  from = facts.situation.at,
): MeetingShown {
  const { name, kind, written } = one
  const entry = written?.entry
  const template = kind === null ? null : meetingTemplates[kind]
  const times = facts.placements().get(one)?.times
  const { company } = facts.situation
  // Planning the year is weeks, not a day: its next one counts.
  const days: { on: string; time?: string }[] =
    kind === 'annual_planning'
      ? planningDates(company, facts.situation.at)
      : [...(times?.days ?? [])]
  const coming = days.find(({ on }) => on >= from)
  const next = coming?.on ?? null
  const needsAgenda = !meetingsWithoutAgenda.has(kind)
  const read = entry?.pre_read_hours_before ?? template?.pre_read?.hours_before
  const role = template?.owner ?? 'COO'
  const holder = facts.owners().role(role)
  const length = lengthOf(one)
  const agenda =
    entry?.agenda?.map((title) => ({ title, minutes: null })) ??
    (kind === null
      ? []
      : agendaFor(kind, facts.cadencePlan().stage, length).map(({ title, minutes }) => ({
          title,
          minutes,
        })))
  return {
    meeting: name,
    kind,
    every: one.every,
    state: one.state,
    problems: one.faults.map(({ problem }) => problem),
    details: one.faults.map(({ says }) => says),
    title: titleOf(one),
    purpose: template?.purpose.text ?? null,
    owner: entry?.owner?.trim() || (holder ?? role),
    owner_named: Boolean(entry?.owner?.trim()) || holder !== undefined,
    decider: entry?.decider?.trim() || null,
    minutes: length,
    participants: one.crowd.people,
    who: whoComes(one, facts),
    agenda,
    agenda_note:
      kind === null || entry?.agenda !== undefined
        ? null
        : agendaNote(kind, facts.cadencePlan().stage, length),
    output: entry?.output?.trim() || (template?.output.text ?? null),
    pre_read: template?.pre_read?.what.text ?? null,
    next_on: next,
    starts: coming?.time ?? times?.time ?? null,
    agenda_due_on: needsAgenda
      ? dueOn(calendar, next, entry?.agenda_sent_hours_before ?? AGENDA_HOURS)
      : null,
    pre_read_due_on: dueOn(calendar, next, read),
    hours_per_week: one.hours_per_week,
    habits: template?.habits.map(({ text }) => text) ?? [],
  }
}
