import { escalationLadder, escalationWeeks } from '../../knowledge/cadence-year.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import type { Owners } from '../reporting/owners.ts'
import type { ReportingLines } from '../reporting/reporting-lines.ts'
import type { OpenBlocker } from './blockers.ts'
import { ladderOf, rungs } from './ladder.ts'

type Impact = NonNullable<NonNullable<Company['blockers']>[number]['impact']>

/** An open blocker and who should take it now. */
export interface Escalation {
  blocker: OpenBlocker
  /** Its rung on the ladder, from 0. */
  rung: number
  /** What the rung is called: team lead, department head, COO, CEO. */
  to: string
  /** Who stands on it; null where the data name nobody. */
  person: string | null
  because: string
}

const LADDER = valueOf(escalationLadder)
const WEEKS = valueOf(escalationWeeks)
const starts: Readonly<Record<Impact, number>> = {
  team: rungs.team_lead,
  department: rungs.department_head,
  company: rungs.coo,
}
/** A rung as a sentence says it.
 *  @example spokenRung('Team lead') // => 'team lead' */
export const spokenRung = (role: string): string =>
  role.replace(/^\p{Lu}(?=\p{Ll})/u, (one) => one.toLowerCase())

/** Open blockers with the rung that clears them: by how far they reach, above whoever owns them, and
 *  one rung up when they were reported for weeks running. The widest and the longest come first. */
export function escalationsOf(
  blockers: readonly OpenBlocker[],
  company: Company,
  owners: Owners,
  lines: ReportingLines,
): Escalation[] {
  const ladder = ladderOf(company, owners, lines)
  const highest = LADDER.length - 1
  const found = blockers.map((open) => {
    const { blocker, weeks } = open
    const { impact } = blocker
    const start = starts[impact ?? 'team']
    const owner = ladder.ownerRung(blocker)
    const isStuck = weeks >= WEEKS
    const wanted = Math.min(highest, Math.max(start, owner + 1) + Number(isStuck))
    // Where nobody is COO the CEO stands on that rung.
    const isVacant = wanted === rungs.coo && ladder.person(wanted, blocker) === null
    const rung = isVacant && ladder.person(rungs.ceo, blocker) !== null ? rungs.ceo : wanted
    const because = [
      impact === undefined ? 'how far it reaches is not said' : `it holds up the ${impact}`,
      ...(owner >= start ? [`its owner is the ${spokenRung(LADDER[owner] ?? '')}`] : []),
      ...(isStuck ? [`it was reported ${weeks} weeks running`] : []),
    ]
    return {
      rung,
      blocker: open,
      to: LADDER[rung] ?? '',
      person: ladder.person(rung, blocker),
      because: `${because.slice(0, -1).join(', ')}${because.length > 1 ? ', and ' : ''}${because.at(-1)}`,
    }
  })
  found.sort((a, b) => b.rung - a.rung || b.blocker.weeks - a.blocker.weeks)
  return found
}
