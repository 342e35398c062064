import { escalationLadder, escalationWeeks } from '../../knowledge/cadence-year.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import type { Owners } from '../reporting/owners.ts'
import type { OpenBlocker } from './blockers.ts'

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
const rungs: Readonly<Record<Impact, number>> = { team: 0, department: 1, company: 1 + 1 }

/** Who stands on a rung for a team, as far as the data say. */
function personOn(rung: number, team: string | undefined, company: Company, owners: Owners) {
  const role = LADDER[rung] ?? ''
  if (rung > 1) return owners.role(role) ?? null
  const unit = (company.team_okrs ?? []).find(
    ({ name }) => team !== undefined && plainName(name ?? '') === plainName(team),
  )
  if (rung === 0) return unit?.owner ?? null
  return owners.department(unit?.department ?? team) ?? null
}

/** Open blockers with the rung that clears them: by how far they reach, one rung up when they were
 *  reported for weeks running. The widest and the longest come first. */
export function escalationsOf(
  blockers: readonly OpenBlocker[],
  company: Company,
  owners: Owners,
): Escalation[] {
  const found = blockers.map((blocker) => {
    const { impact } = blocker.blocker
    const start = rungs[impact ?? 'team']
    const isStuck = blocker.weeks >= WEEKS
    const rung = Math.min(LADDER.length - 1, isStuck ? start + 1 : start)
    const reach =
      impact === undefined ? 'how far it reaches is not said' : `it holds up the ${impact}`
    const weeks = isStuck ? `, and it was reported ${blocker.weeks} weeks running` : ''
    return {
      rung,
      blocker,
      to: LADDER[rung] ?? '',
      person: personOn(rung, blocker.blocker.team, company, owners),
      because: `${reach}${weeks}`,
    }
  })
  found.sort((a, b) => b.rung - a.rung || b.blocker.weeks - a.blocker.weeks)
  return found
}
