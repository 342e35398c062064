import type { Attendance } from '../../knowledge/cadence-template.ts'
import type { Headcount } from '../headcount.ts'
import { once } from '../once.ts'
import type { ReportingLines } from '../reporting/reporting-lines.ts'

/** Whoever a meeting of the playbook brings together, as far as the data tell. */
export interface Crowd {
  /** People in one sitting; null where it is not known. */
  people: number | null
  /** Sittings at a time: one-on-ones and skip-levels have one for each pair. */
  sittings: number
}

const unknown: Crowd = { people: null, sittings: 1 }

/** Positions of the leadership team: who reports to nobody and manages, and their direct reports
 *  who manage somebody themselves. */
function leadersOf(lines: ReportingLines): number[] {
  const tops = lines.managers.filter(({ position }) => lines.manager_of(position) === undefined)
  const leads = tops.flatMap(({ reports }) => reports.filter((one) => lines.managers_at.has(one)))
  return [...new Set([...tops.map(({ position }) => position), ...leads])]
}

/** Pairs of the reporting lines that hold a meeting of their own. */
export type Pairs = Readonly<Record<'one_on_one' | 'skip_level', number>>

const NO_PAIRS: Pairs = { one_on_one: 0, skip_level: 0 }

/** How many people have a manager, and how many of them one whose manager is known too. */
function pairsOf({ managers, manager_of }: ReportingLines): Pairs {
  const reportsOf = (some: ReportingLines['managers']) =>
    some.reduce((sum, { reports }) => sum + reports.length, 0)
  return {
    one_on_one: reportsOf(managers),
    skip_level: reportsOf(managers.filter(({ position }) => manager_of(position) !== undefined)),
  }
}

/** Positions of both people of every pair, one for each seat: of a manager and a report, or of the
 *  manager's manager and the report. */
export const seatsOfPairs = (lines: ReportingLines, kind: keyof Pairs): number[] =>
  lines.managers.flatMap(({ position, reports }) => {
    const above = kind === 'one_on_one' ? position : lines.manager_of(position)
    return above === undefined ? [] : reports.flatMap((one) => [above, one])
  })

/** Who sits in the meetings of the playbook, as far as the reporting lines tell. */
export interface Staff {
  pairs: () => Pairs
  /** Positions of the people in all sittings of a meeting, one for each seat; empty where the lines do
   *  not tell. */
  seats: (attendance: Attendance) => readonly number[]
}

export const NO_STAFF: Staff = { pairs: () => NO_PAIRS, seats: () => [] }

/** @param coo position of the COO */
export function staffOf(lines: () => ReportingLines, coo: () => number | undefined): Staff {
  const pairs = once(() => seatsOfPairs(lines(), 'one_on_one'))
  const skipPairs = once(() => seatsOfPairs(lines(), 'skip_level'))
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
    team: nobody,
    leads: nobody,
    everyone: nobody,
  }
  return { pairs: once(() => pairsOf(lines())), seats: (attendance) => seats[attendance]() }
}

/** How many people a meeting brings together, from headcount and reporting lines. */
export function crowdsOf(
  headcount: Headcount | undefined,
  lines: ReportingLines,
): Readonly<Record<Attendance, Crowd>> {
  const leaders = lines.known ? leadersOf(lines).length : 0
  const known = (people: number): Crowd => (people > 0 ? { people, sittings: 1 } : unknown)
  const pairs = pairsOf(lines)
  const inPairs = (sittings: number): Crowd =>
    sittings > 0 ? { people: 1 + 1, sittings } : unknown
  const everyone = headcount?.people ?? 0
  return {
    coo: known(1),
    everyone: known(everyone),
    leadership: known(leaders),
    leads: unknown,
    // Nobody says how many teams there are: all who do not lead, in one sum.
    team: leaders > 0 ? known(everyone - leaders) : unknown,
    pair: inPairs(pairs.one_on_one),
    skip_pair: inPairs(pairs.skip_level),
  }
}
