import type { Attendance } from '../../knowledge/cadence-template.ts'
import type { Headcount } from '../headcount.ts'
import type { ReportingLines } from '../reporting/reporting-lines.ts'

/** Whoever a meeting of the playbook brings together, as far as the data tell. */
export interface Crowd {
  /** People in one sitting; null where it is not known. */
  people: number | null
  /** Sittings at a time: one-on-ones have one for each pair. */
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

/** How many people a meeting brings together, from headcount and reporting lines. */
export function crowdsOf(
  headcount: Headcount | undefined,
  lines: ReportingLines,
): Readonly<Record<Attendance, Crowd>> {
  const leaders = lines.known ? leadersOf(lines).length : 0
  const known = (people: number): Crowd => (people > 0 ? { people, sittings: 1 } : unknown)
  const pairs = lines.managers.reduce((sum, { reports }) => sum + reports.length, 0)
  const everyone = headcount?.people ?? 0
  return {
    coo: known(1),
    everyone: known(everyone),
    leadership: known(leaders),
    leads: unknown,
    // Nobody says how many teams there are: all who do not lead, in one sum.
    team: leaders > 0 ? known(everyone - leaders) : unknown,
    pair: pairs > 0 ? { people: 1 + 1, sittings: pairs } : unknown,
  }
}
