import type { Company, Stage } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { once } from '../once.ts'
import type { Owners } from '../reporting/owners.ts'
import { comesLater } from './roles.ts'

/** Who does the work of a role. */
export interface Acting {
  /** The role itself; or who leads the company, where its stage has no such role yet. */
  title: string
  /** Who holds it by title; undefined where the data name nobody. */
  name: string | undefined
  /** Whether the data name it: somebody holds it, or owns a goal by it. Else it is proposed. */
  named: boolean
}

/** Who leads a company, and does what no role is there for. */
const LEADER = 'CEO'

/** What owners of goals are called. */
function goalOwners({ company_okrs, department_okrs = [], team_okrs = [] }: Company): Set<string> {
  const units = [...department_okrs, ...team_okrs]
  const names = new Set<string>()
  const add = (owner: string | undefined) => owner !== undefined && names.add(plainName(owner))
  for (const unit of [company_okrs, ...units]) {
    unit?.objectives?.forEach(({ owner }) => {
      add(owner)
    })
  }
  for (const { owner } of units) add(owner)
  return names
}

/** Finds who does the work of a role: whoever holds it, else who leads the company until the stage that
 *  calls for it. Where nobody is named for either, the role is proposed: at seed, where all report to
 *  the founder, who leads; later the role, as titles may only not be in the data.
 *  @example CHRO at seed => the CEO */
export function actingFor(
  company: Company,
  owners: () => Owners,
  stage: () => Stage | null,
): (role: string) => Acting {
  const ofGoals = once(() => goalOwners(company))
  const named = (title: string): Acting | undefined => {
    const name = owners().role(title)
    return name === undefined && !ofGoals().has(plainName(title))
      ? undefined
      : { title, name, named: true }
  }
  const known = new Map<string, Acting>()
  const find = (role: string): Acting => {
    const own = named(role)
    if (own !== undefined) return own
    const now = stage()
    const leader = now !== null && comesLater(role, now) ? named(LEADER) : undefined
    if (leader !== undefined) return leader
    const isFlat = now === 'seed' && comesLater(role, now)
    return { title: isFlat ? LEADER : role, name: undefined, named: false }
  }
  return (role) => {
    const acting = known.get(role) ?? find(role)
    known.set(role, acting)
    return acting
  }
}
