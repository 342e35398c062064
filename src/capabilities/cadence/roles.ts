import type { PlannedMeeting } from '../../analyses/cadence/plan.ts'
import type { Facts } from '../../analyses/facts.ts'
import { cadenceFigures, type MeetingKind } from '../../knowledge/cadence.ts'
import { valueOf } from '../../knowledge/figure.ts'

/** Hours that a person of a role spends in recurring meetings. */
export interface RoleHours {
  role: 'contributor' | 'manager' | 'leader' | 'coo'
  /** With the meetings that are held. */
  hours_per_week: number
  /** With those that are missing too. */
  with_missing_hours_per_week: number
  meetings: readonly string[]
}

/** Hours of one named person in the meetings that name them. */
export interface PersonHours {
  name: string
  hours_per_week: number
  cost_usd_per_week: number | null
  meetings: readonly string[]
}

const MINUTES = valueOf(cadenceFigures.minutes_per_hour)

const ofEverybody: readonly MeetingKind[] = ['one_on_one', 'all_hands', 'town_hall', 'kickoff']
const ofLeaders: readonly MeetingKind[] = [
  ...ofEverybody,
  'leadership_sync',
  'skip_level',
  'mbr',
  'qbr',
  'leadership_offsite',
  'annual_planning',
]
/** Which meetings of the playbook a role sits in. */
const meetingsOf: Readonly<Record<RoleHours['role'], readonly MeetingKind[]>> = {
  contributor: ['standup', ...ofEverybody],
  manager: ['standup', 'cross_functional_sync', ...ofEverybody],
  leader: ofLeaders,
  coo: ['coo_morning_read', ...ofLeaders],
}

/** Hours of one sitting's seat in a week. */
function weekly({ minutes, every }: PlannedMeeting, facts: Facts): number {
  if (minutes === null || every === null) return 0
  return (minutes * facts.cadence().times_a_week(every)) / MINUTES
}

const isDoubled = ({ faults }: PlannedMeeting): boolean =>
  faults.some(({ problem }) => problem === 'doubled')

/** Hours a week of each role: one sitting of each meeting, and for who manages a one-on-one with
 *  each report as well as one's own. */
export function hoursByRole(
  meetings: readonly PlannedMeeting[],
  facts: Facts,
): { roles: RoleHours[]; assumed: string[] } {
  const { managers } = facts.reportingLines()
  const reports = managers.reduce((sum, one) => sum + one.reports.length, 0)
  const span = managers.length === 0 ? null : reports / managers.length
  const roles = (Object.keys(meetingsOf) as RoleHours['role'][]).map((role): RoleHours => {
    // Of what each team has of its own a person sits in one, of what is doubled in both.
    const own = meetingsOf[role].flatMap((of) => {
      const [first, ...others] = meetings.filter(({ kind }) => kind === of)
      return first === undefined ? [] : [first, ...others.filter(isDoubled)]
    })
    const sittings = ({ kind }: PlannedMeeting) =>
      kind === 'one_on_one' && role !== 'contributor' ? 1 + (span ?? 1) : 1
    const sum = (some: readonly PlannedMeeting[]) =>
      some.reduce((hours, one) => hours + weekly(one, facts) * sittings(one), 0)
    return {
      role,
      hours_per_week: sum(own.filter(({ state }) => state !== 'missing')),
      with_missing_hours_per_week: sum(own),
      meetings: own.map(({ name }) => name),
    }
  })
  const assumed =
    span === null ? ['nobody names a manager: one report is counted for each manager'] : []
  return { roles, assumed }
}

/** Hours of each person whom the cadence names as a participant, the busiest first. */
export function hoursByPerson(meetings: readonly PlannedMeeting[], facts: Facts): PersonHours[] {
  const found = new Map<string, { hours: number; meetings: string[] }>()
  for (const meeting of meetings) {
    const participants = meeting.written?.entry.participants
    if (!Array.isArray(participants)) continue
    for (const name of new Set(participants)) {
      const known = found.get(name) ?? { hours: 0, meetings: [] }
      found.set(name, known)
      known.hours += weekly(meeting, facts)
      known.meetings.push(meeting.name)
    }
  }
  return [...found]
    .map(([name, { hours, meetings: own }]) => {
      const cost = facts.cadence().costOf(name)
      return {
        name,
        hours_per_week: hours,
        cost_usd_per_week: cost === undefined ? null : cost.usd_per_hour * hours,
        meetings: own,
      }
    })
    .sort((a, b) => b.hours_per_week - a.hours_per_week || (a.name < b.name ? -1 : 1))
}
