import { isOfEach, seatsOfEach } from '../../analyses/cadence/attendance.ts'
import { heldManyTimes, isDoubled, type PlannedMeeting } from '../../analyses/cadence/plan.ts'
import { type PersonKey, peopleNamed } from '../../analyses/different-people.ts'
import type { Facts } from '../../analyses/facts.ts'
import { mostPeople } from '../../analyses/headcount.ts'
import { meanOf } from '../../analyses/mean.ts'
import { once } from '../../analyses/once.ts'
import { type MeetingKind, meetingsOfPairs } from '../../knowledge/cadence.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type FindPerson, personFinder } from '../../model/find-person.ts'

/** Hours that a person of a role who attends spends in recurring meetings. */
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

const MINUTES = valueOf(timeFigures.minutes_per_hour)

const ofEverybody: readonly MeetingKind[] = ['one_on_one', 'all_hands', 'town_hall', 'kickoff']
const ofLeaders: readonly MeetingKind[] = [
  ...ofEverybody,
  'leadership_sync',
  'skip_level',
  'mbr',
  'quarterly_planning',
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

type Role = RoleHours['role']
const roles = Object.keys(meetingsOf) as Role[]

/** The role of each person: of the COO by title, of others by the reporting tree. */
function rolesOfPeople(facts: Facts): { find: FindPerson; roleAt: Role[] } {
  const people = facts.situation.company.people ?? []
  const { managers_at, manager_of } = facts.reportingLines()
  const find = personFinder(people)
  const coo = find(facts.owners().role('COO') ?? '')
  const roleAt = people.map((_, position): Role => {
    if (position === coo) return 'coo'
    if (!managers_at.has(position)) return 'contributor'
    const manager = manager_of(position)
    const isNearTop = manager === undefined || manager_of(manager) === undefined
    return isNearTop ? 'leader' : 'manager'
  })
  return { find, roleAt }
}

/** Seats of a meeting for each person of a role: 1 where all of them come once. */
type Seats = Readonly<Record<Role, number>>

const EVERYBODY: Seats = { contributor: 1, manager: 1, leader: 1, coo: 1 }

/** Who sits in a meeting by those it names or counts: everybody, all of every pair or team that holds it, or
 *  of each role as many as are named; null where the data do not tell. */
function seatsOf(
  { written, kind, crowd }: PlannedMeeting,
  facts: Facts,
  people: () => ReturnType<typeof rolesOfPeople>,
): Seats | null {
  const all = mostPeople(facts.situation.company)
  if (all > 0 && (crowd.people ?? 0) >= all && !meetingsOfPairs.has(kind)) return EVERYBODY
  if (crowd.sittings > 1 && isOfEach(kind))
    return perPerson(seatsOfEach(facts.reportingLines(), kind), people().roleAt)
  const named = written?.entry.participants
  if (!Array.isArray(named)) return null
  const { find, roleAt } = people()
  const positions = [...new Set(named.map(find))].filter((one) => one !== undefined)
  return named.some((name) => find(name) === undefined) ? null : perPerson(positions, roleAt)
}

/** Seats at these positions for each person of a role. */
function perPerson(seats: readonly number[], roleAt: readonly Role[]): Seats {
  const share = (role: Role) =>
    meanOf(
      seats.filter((position) => roleAt[position] === role).length,
      roleAt.filter((one) => one === role).length,
    ) ?? 0
  return {
    contributor: share('contributor'),
    manager: share('manager'),
    leader: share('leader'),
    coo: share('coo'),
  }
}

/** A meeting and how much of it somebody of a role has. */
interface Part {
  one: PlannedMeeting
  share: number
}

/** Meetings that the playbook gives to a role: of what each team has of its own a person sits in one, so
 *  that each has the share of those who come to it; of what is doubled in both. */
const byPlaybook = (role: Role, meetings: readonly PlannedMeeting[]): Part[] =>
  meetingsOf[role].flatMap((of) => {
    const all = meetings.filter(({ kind }) => kind === of)
    const single = all.filter((one) => !isDoubled(one))
    const isMany = heldManyTimes.has(of)
    const isCounted = isMany && all.every(({ crowd }) => (crowd.people ?? 0) > 0)
    const weight = ({ crowd }: PlannedMeeting) => (isCounted ? (crowd.people ?? 0) : 1)
    const own = isMany ? single : single.slice(0, 1)
    const total = own.reduce((sum, one) => sum + weight(one), 0)
    return [...own, ...all.filter(isDoubled)].map((one) => ({ one, share: weight(one) / total }))
  })

/** Hours a week of somebody of each role who attends, on average where the data seat the role:
 *  one sitting of each meeting that the playbook gives to the role or that the data seat it in,
 *  and for who manages a one-on-one with each report as well as one's own. */
export function hoursByRole(
  meetings: readonly PlannedMeeting[],
  facts: Facts,
): { roles: RoleHours[]; left_out: string[]; assumed: string[] } {
  const { spans } = facts.scaling().org
  const span = meanOf(
    spans.reduce((sum, { reports }) => sum + reports, 0),
    spans.length,
  )
  const people = once(() => rolesOfPeople(facts))
  const ofPlaybook = new Set<MeetingKind | null>(Object.values(meetingsOf).flat())
  const seated = new Map(
    meetings.flatMap((one) => {
      const seats = seatsOf(one, facts, people)
      const isOurs = seats === EVERYBODY || one.crowd.sittings > 1 || !ofPlaybook.has(one.kind)
      return seats !== null && isOurs ? [[one, seats] as const] : []
    }),
  )
  const others = meetings.filter((one) => !seated.has(one))
  const hours = roles.map((role): RoleHours => {
    const sittings = ({ kind }: PlannedMeeting) =>
      kind === 'one_on_one' && role !== 'contributor' ? 1 + (span ?? 1) : 1
    const own = [
      ...byPlaybook(role, others).map(({ one, share }) => ({ one, share: share * sittings(one) })),
      ...[...seated].map(([one, seats]) => ({ one, share: seats[role] })),
    ].filter(({ share }) => share > 0)
    const sum = (some: readonly Part[]) =>
      some.reduce((all, { one, share }) => all + weekly(one, facts) * share, 0)
    return {
      role,
      hours_per_week: sum(own.filter(({ one }) => one.state !== 'missing')),
      with_missing_hours_per_week: sum(own),
      meetings: own.map(({ one }) => one.name),
    }
  })
  const assumed =
    span === null
      ? ['no manager is known with reports: one report is counted for each manager']
      : []
  const counted = new Set(roles.flatMap((role) => byPlaybook(role, others)).map(({ one }) => one))
  const left_out = others.filter((one) => !counted.has(one) && weekly(one, facts) > 0)
  return { roles: hours, left_out: left_out.map(({ name }) => name), assumed }
}

/** Hours of each person whom the cadence names as a participant, the busiest first. */
export function hoursByPerson(meetings: readonly PlannedMeeting[], facts: Facts): PersonHours[] {
  const { different, keyOf } = peopleNamed(facts.situation.company.people)
  const found = new Map<PersonKey, { name: string; hours: number; meetings: string[] }>()
  for (const meeting of meetings) {
    const participants = meeting.written?.entry.participants
    if (!Array.isArray(participants)) continue
    for (const name of different(participants)) {
      const known = found.get(keyOf(name)) ?? { name, hours: 0, meetings: [] }
      found.set(keyOf(name), known)
      known.hours += weekly(meeting, facts)
      known.meetings.push(meeting.name)
    }
  }
  return [...found.values()]
    .map(({ name, hours, meetings: own }) => {
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
