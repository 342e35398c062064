import type { Company } from '../../model/company.ts'
import { personFinder } from '../../model/find-person.ts'
import { plainName } from '../../model/plain-name.ts'
import { positionsBy } from '../../model/positions.ts'
import { once } from '../once.ts'
import type { Owners } from '../reporting/owners.ts'
import type { ReportingLines } from '../reporting/reporting-lines.ts'

type Blocker = NonNullable<Company['blockers']>[number]

/** The rungs on which a blocker is cleared, from the bottom. Source: seed, escalation framework. */
export const rungs = { team_lead: 0, department_head: 1, coo: 1 + 1, ceo: 1 + 1 + 1 } as const

/** Below all rungs: somebody whom nobody reports to. */
const NO_RUNG = -1

/** Who stands on which rung for a blocker, as far as goals, titles and the reporting tree say. */
export interface Ladder {
  /** The rung of the blocker's owner; below all of them where the data name none. */
  ownerRung: (blocker: Blocker) => number
  person: (rung: number, blocker: Blocker) => string | null
}

const plainOf = (name: string | undefined) => (name === undefined ? undefined : plainName(name))

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && plainName(one) === plainName(other)

/** The ladder of a company: team leads and department heads own the goals of their unit, else they are
 *  the manager of the blocker's owner, and the highest on the owner's line within its department. */
export function ladderOf(company: Company, owners: Owners, lines: ReportingLines): Ladder {
  const { people = [], team_okrs = [] } = company
  const find = once(() => personFinder(people))
  const at = (name: string | undefined) => (name === undefined ? undefined : find()(name))
  const nameAt = (position: number | undefined): string | null => {
    const { name, id, title } = people[position ?? NO_RUNG] ?? {}
    return name ?? id ?? title ?? null
  }
  const top = once(() => ({ coo: at(owners.role('COO')), ceo: at(owners.role('CEO')) }))
  const isTop = (position: number) => position === top().coo || position === top().ceo
  const departmentAt = (position: number) => people[position]?.department

  /** The highest below COO and CEO on a person's line, within the person's department where given. */
  function headAbove(position: number): number | undefined {
    if (isTop(position)) return undefined
    const seen = new Set<number>()
    let head = position
    for (
      let next: number | undefined = position;
      next !== undefined;
      next = lines.manager_of(next)
    ) {
      const department = departmentAt(position)
      const isOther = department !== undefined && !isSame(departmentAt(next), department)
      if (seen.has(next) || isTop(next) || isOther) break
      seen.add(next)
      // Who reports to nobody and is no head of a department leads the company.
      if (department === undefined && lines.manager_of(next) === undefined && next !== position)
        break
      head = next
    }
    return head
  }

  // There may be very many blockers: teams and people are gone through once.
  const units = once(() => positionsBy(team_okrs, ({ name }) => plainOf(name)))
  const departments = once(() => positionsBy(people, ({ department }) => plainOf(department)))

  function unitOf({ team }: Blocker) {
    const position = team === undefined ? undefined : units().first(plainName(team))
    return position === undefined ? undefined : team_okrs[position]
  }

  /** The head of the department that a blocker names, of the people who are in it. */
  function headOf(department: string | undefined): number | undefined {
    if (department === undefined) return undefined
    const first = departments().first(plainName(department))
    return first === undefined ? undefined : headAbove(first)
  }

  function headFor(blocker: Blocker): string | null {
    const department = unitOf(blocker)?.department ?? blocker.team
    const owner = at(blocker.owner)
    const named = owners.department(department) ?? nameAt(headOf(department))
    if (named !== null) return named
    const own = owner === undefined ? undefined : departmentAt(owner)
    return owners.department(own) ?? nameAt(owner === undefined ? undefined : headAbove(owner))
  }

  function leadFor(blocker: Blocker): string | null {
    const owner = at(blocker.owner)
    const manager = owner === undefined ? undefined : lines.manager_of(owner)
    return unitOf(blocker)?.owner ?? nameAt(manager)
  }

  return {
    ownerRung: (blocker) => {
      const { owner } = blocker
      const position = at(owner)
      if (position !== undefined && position === top().ceo) return rungs.ceo
      if (position !== undefined && position === top().coo) return rungs.coo
      const isHead = position !== undefined && lines.known && headAbove(position) === position
      if (isHead || isSame(headFor(blocker) ?? undefined, owner)) return rungs.department_head
      const leads = position !== undefined && lines.managers_at.has(position)
      return leads || isSame(unitOf(blocker)?.owner, owner) ? rungs.team_lead : NO_RUNG
    },
    person: (rung, blocker) => {
      if (rung === rungs.team_lead) return leadFor(blocker)
      if (rung === rungs.department_head) return headFor(blocker)
      return owners.role(rung === rungs.coo ? 'COO' : 'CEO') ?? null
    },
  }
}
