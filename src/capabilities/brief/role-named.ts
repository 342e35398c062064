import type { Facts } from '../../analyses/facts.ts'
import { plainName } from '../../model/plain-name.ts'

/** Whether the data name a role, else it is one that we propose: somebody holds it by title, or a goal
 *  is owned by it. */
export function isRoleNamed({ owners, situation: { company } }: Facts, role: string): boolean {
  if (owners().role(role) !== undefined) return true
  const { company_okrs, department_okrs = [], team_okrs = [] } = company
  const units = [...department_okrs, ...team_okrs]
  const goals = [company_okrs, ...units].flatMap((unit) => unit?.objectives ?? [])
  const wanted = plainName(role)
  return [...units, ...goals].some(
    ({ owner }) => owner !== undefined && plainName(owner) === wanted,
  )
}
