import type { MeetingKind } from '../../knowledge/cadence.ts'
import type { Attendance } from '../../knowledge/cadence-template.ts'
import type { Headcount } from '../headcount.ts'
import { once } from '../once.ts'
import type { ReportingLines } from '../reporting/reporting-lines.ts'

/** Whoever a meeting of the playbook brings together, as far as the data tell. */
export interface Crowd {
  /** People in one sitting; null where it is not known. */
  people: number | null
  /** Sittings at a time: one-on-ones and skip-levels have one for each pair, standups for each team. */
  sittings: number
  /** People in all sittings. */
  seats: number | null
}

const unknown: Crowd = { people: null, sittings: 1, seats: null }

/** Positions of the leadership team: who reports to nobody and manages, and their direct reports
 *  who manage somebody themselves. */
function leadersOf(lines: ReportingLines): number[] {
  const tops = lines.managers.filter(({ position }) => lines.manager_of(position) === undefined)
  const leads = tops.flatMap(({ reports }) => reports.filter((one) => lines.managers_at.has(one)))
  return [...new Set([...tops.map(({ position }) => position), ...leads])]
}

/** Meetings that every pair or team of the reporting lines holds for itself. */
const ofEach = ['one_on_one', 'skip_level', 'standup'] as const
export type OfEach = (typeof ofEach)[number]

export const isOfEach = (kind: MeetingKind | null): kind is OfEach =>
  ofEach.some((one) => one === kind)

/** How many pairs or teams hold each of them. */
type Sittings = Readonly<Record<OfEach, number>>

/** Positions of each team: a manager with those reports who manage nobody. Two are a pair and no
 *  team. */
const teamsOf = ({ managers, managers_at }: ReportingLines): number[][] =>
  managers.flatMap(({ position, reports }) => {
    const own = reports.filter((one) => !managers_at.has(one))
    return own.length > 1 ? [[position, ...own]] : []
  })

/** How many people have a manager, how many of them one whose manager is known too, and how many
 *  teams there are. */
function sittingsOf(lines: ReportingLines): Sittings {
  const { managers, manager_of } = lines
  const reportsOf = (some: ReportingLines['managers']) =>
    some.reduce((sum, { reports }) => sum + reports.length, 0)
  return {
    one_on_one: reportsOf(managers),
    skip_level: reportsOf(managers.filter(({ position }) => manager_of(position) !== undefined)),
    standup: teamsOf(lines).length,
  }
}

/** Positions of the people in all sittings, one for each seat: of a manager and a report, of the
 *  manager's manager and the report, or of everybody in a team. */
export const seatsOfEach = (lines: ReportingLines, kind: OfEach): number[] =>
  kind === 'standup'
    ? teamsOf(lines).flat()
    : lines.managers.flatMap(({ position, reports }) => {
        const above = kind === 'one_on_one' ? position : lines.manager_of(position)
        return above === undefined ? [] : reports.flatMap((one) => [above, one])
      })

/** Who sits in the meetings of the playbook, as far as the reporting lines tell. */
export interface Staff {
  sittings: () => Sittings
  /** Positions of the people in all sittings of a meeting, one for each seat; empty where the lines do
   *  not tell. */
  seats: (attendance: Attendance) => readonly number[]
}

export const NO_STAFF: Staff = {
  sittings: () => ({ one_on_one: 0, skip_level: 0, standup: 0 }),
  seats: () => [],
}

/** @param coo position of the COO */
export function staffOf(lines: () => ReportingLines, coo: () => number | undefined): Staff {
  const pairs = once(() => seatsOfEach(lines(), 'one_on_one'))
  const skipPairs = once(() => seatsOfEach(lines(), 'skip_level'))
  const nobody = () => []
  const ofCoo = () => [coo() ?? []].flat()
  const seats: Readonly<Record<Attendance, () => readonly number[]>> = {
    // The COO leads with them, also where nobody reports there.
    leadership: once(() =>
      lines().known ? [...new Set([...leadersOf(lines()), ...ofCoo()])] : ofCoo(),
    ),
    coo: ofCoo,
    pair: pairs,
    skip_pair: skipPairs,
    team: once(() => seatsOfEach(lines(), 'standup')),
    leads: nobody,
    everyone: nobody,
  }
  return { sittings: once(() => sittingsOf(lines())), seats: (attendance) => seats[attendance]() }
}

/** How many people a meeting brings together, from headcount and reporting lines. */
export function crowdsOf(
  headcount: Headcount | undefined,
  lines: ReportingLines,
): Readonly<Record<Attendance, Crowd>> {
  const leaders = lines.known ? leadersOf(lines).length : 0
  const known = (people: number): Crowd =>
    people > 0 ? { people, sittings: 1, seats: people } : unknown
  const sittings = sittingsOf(lines)
  const inEach = (kind: OfEach): Crowd => {
    const [held, seats] = [sittings[kind], seatsOfEach(lines, kind).length]
    return held > 0 ? { people: Math.round(seats / held), sittings: held, seats } : unknown
  }
  const everyone = headcount?.people ?? 0
  return {
    coo: known(1),
    everyone: known(everyone),
    leadership: known(leaders),
    leads: unknown,
    team: inEach('standup'),
    pair: inEach('one_on_one'),
    skip_pair: inEach('skip_level'),
  }
}
