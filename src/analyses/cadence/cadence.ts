import type { Every, MeetingKind } from '../../knowledge/cadence.ts'
import { meetingTemplates } from '../../knowledge/cadence-stages.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { type PeopleNamed, type PersonKey, peopleNamed } from '../different-people.ts'
import { mostPeople } from '../headcount.ts'
import { isOfATeam, meetingKind } from '../meeting-kind.ts'
import type { WorkWeek } from '../throughput/work-week.ts'
import { isOfEach, NO_STAFF, type Staff } from './attendance.ts'
import { type HourlyCosts, hourlyCosts, type MeetingCost } from './hourly-cost.ts'
import { entriesOfSeries } from './of-series.ts'
import { hoursAWeek, hoursAYear, timesAWeek } from './times-a-week.ts'

type CadenceEntry = NonNullable<Company['cadence']>[number]

/** One recurring meeting as it is written down. */
export interface CadenceMeeting extends MeetingCost {
  /** As the company calls it. */
  name: string
  /** Which of the playbook's meetings it is; null where that is not plain. */
  kind: MeetingKind | null
  path: string
  entry: CadenceEntry
  /** Different people, or as many as are said to come. */
  participants: number | null
  /** Who owns it and who comes: the same for all names of one person. */
  who: { owner: PersonKey | null; participants: readonly PersonKey[] | number | null }
  /** Sittings at a time: one that is written down for a pair or a team is held by every one. */
  sittings: number
  /** People in all sittings. */
  seats: number | null
  /** Whether it is counted once although others hold it too: how many is not known. */
  is_one_of_many: boolean
  /** Hours of all its participants in a week; null where rhythm, length or participants are missing. */
  hours_per_week: number | null
}

export interface Cadence {
  /** False where the company has no cadence or an empty one. */
  written: boolean
  meetings: CadenceMeeting[]
  /** Hours of all participants in a week, over the meetings of which they are known. */
  hours_per_week: number
  /** What they cost; null where nobody's cost is known. */
  cost_usd_per_week: number | null
  /** What an hour of the people with a known cost costs on average. */
  usd_per_hour: number | null
  /** What an hour of one person costs, by name; undefined where the cost is not given. */
  costOf: HourlyCosts['costOf']
  /** What it says of meetings that are held. */
  ofSeries: ReturnType<typeof entriesOfSeries>
  /** How often a meeting of a rhythm is held in a week. */
  times_a_week: (every: Every) => number
  /** Working hours of one person in a week, and those that are paid in a year. */
  working_hours_per_week: number
  working_hours_per_year: number
}

const MINUTES = valueOf(timeFigures.minutes_per_hour)

type Uncosted = Omit<CadenceMeeting, keyof MeetingCost>

/** What an hour of one in a meeting costs: of those who are named, else of those whom the playbook's
 *  meeting brings together. All of everybody cost the mean. */
function costed(meeting: Uncosted, costs: HourlyCosts, { seats }: Staff): CadenceMeeting {
  const { kind, entry, seats: people, sittings } = meeting
  if (Array.isArray(entry.participants) && entry.participants.length > 0)
    return { ...meeting, ...costs.ofNamed(entry.participants) }
  const attendance = kind === null ? undefined : meetingTemplates[kind].attendance
  if (attendance === 'everyone') return { ...meeting, usd_per_hour: costs.mean, at_mean: false }
  // Of several teams it is not known whose standup one is.
  const isKnown = attendance !== undefined && (attendance !== 'team' || sittings > 1)
  return { ...meeting, ...costs.ofSeats(isKnown ? seats(attendance) : [], people ?? 0) }
}

/** Who comes to a meeting, each once, or how many. */
function crowdOf({ participants }: CadenceEntry, { keyOf }: PeopleNamed) {
  if (participants === undefined || typeof participants === 'number') return participants ?? null
  return [...new Set(participants.map(keyOf))]
}

/** One entry of a meeting of two stands for all pairs, and a standup that nobody owns by name for all
 *  teams, where it names none, is the only one of its kind, and everybody is not in one sitting. */
function heldByEach(meetings: Uncosted[], staff: Staff, everybody: () => number): Uncosted[] {
  return meetings.map((one) => {
    const { kind, entry, name, who, participants, hours_per_week: hours } = one
    if (!isOfEach(kind) || typeof entry.participants !== 'number' || isOfATeam(name)) return one
    const isOfAll = participants === null || participants >= everybody()
    const isWhole =
      kind === 'standup' ? typeof who.owner === 'number' || isOfAll : participants !== 1 + 1
    const isAlone = meetings.every((other) => other === one || other.kind !== kind)
    if (isWhole || !isAlone) return one
    const sittings = staff.sittings()[kind]
    if (sittings <= 1) return { ...one, is_one_of_many: sittings === 0 }
    const seats = staff.seats(meetingTemplates[kind].attendance).length
    if (kind === 'standup' && (participants ?? 0) >= seats) return one
    const each = hours === null || participants === null ? null : hours / participants
    return { ...one, sittings, seats, hours_per_week: each === null ? null : each * seats }
  })
}

function meetingOf(
  entry: CadenceEntry,
  position: number,
  people: PeopleNamed,
  week: WorkWeek,
): Uncosted {
  const { meeting, every, minutes, owner } = entry
  const crowd = crowdOf(entry, people)
  const participants = Array.isArray(crowd) ? crowd.length : crowd
  const known = every !== undefined && minutes !== undefined && participants !== null
  return {
    name: meeting ?? `meeting ${position + 1}`,
    kind: meeting === undefined ? null : meetingKind(meeting, every),
    path: `cadence[${position}]`,
    entry,
    participants,
    who: { owner: owner?.trim() ? people.keyOf(owner) : null, participants: crowd },
    sittings: 1,
    seats: participants,
    is_one_of_many: false,
    hours_per_week: known ? (timesAWeek(every, week) * minutes * participants) / MINUTES : null,
  }
}

/** Town halls beside an all-hands are a meeting of their own: the playbook asks for both at Series B.
 *  Where there is no other, a town hall is the all-hands. */
function apartFromAllHands(meetings: Uncosted[]): Uncosted[] {
  const hasOther = meetings.some(({ kind }) => kind === 'all_hands')
  return hasOther
    ? meetings
    : meetings.map((one) => (one.kind === 'town_hall' ? { ...one, kind: 'all_hands' } : one))
}

/** The recurring meetings of a company and the working time they take. Hours are minutes x times a
 *  week x participants, one person being one however written, in each pair or team that holds it;
 *  their cost is the yearly cost of those who are named, else of those who sit in such a meeting by
 *  the reporting lines, of all others the mean of everybody's, over the hours of a year. */
export function analyseCadence(company: Company, week: WorkWeek, staff: Staff = NO_STAFF): Cadence {
  const { cadence = [], people = [] } = company
  const named = peopleNamed(people)
  const costs = hourlyCosts(people, named, hoursAYear(week))
  const written = cadence.map((entry, position) => meetingOf(entry, position, named, week))
  const everybody = () => mostPeople(company)
  const meetings = heldByEach(apartFromAllHands(written), staff, everybody).map((one) =>
    costed(one, costs, staff),
  )
  const sumOf = (value: (meeting: CadenceMeeting) => number) =>
    meetings.reduce((sum, meeting) => sum + value(meeting), 0)
  return {
    written: meetings.length > 0,
    meetings,
    hours_per_week: sumOf(({ hours_per_week: hours }) => hours ?? 0),
    cost_usd_per_week:
      costs.mean === null
        ? null
        : sumOf(({ hours_per_week: hours, usd_per_hour: usd }) => (hours ?? 0) * (usd ?? 0)),
    usd_per_hour: costs.mean,
    costOf: costs.costOf,
    ofSeries: entriesOfSeries(meetings),
    times_a_week: (every) => timesAWeek(every, week),
    working_hours_per_week: hoursAWeek(week),
    working_hours_per_year: hoursAYear(week),
  }
}
