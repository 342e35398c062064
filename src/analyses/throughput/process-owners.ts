import { headOf } from '../../knowledge/roles.ts'
import type { Company, Process } from '../../model/company.ts'

/** Who answers for a process. */
export interface ProcessOwner {
  /** Who the data name: its owner, else the owner of the department of its category. */
  named: string | undefined
  /** Whether the process itself names them. */
  own: boolean
  /** The role to propose where nobody is named. */
  role: string
}

/** Who answers for each process, in the order of the data. A category such as "Engineering /
 *  Operations" counts as the first department in it that somebody leads.
 *  @param department who leads a department, as far as the data name somebody */
export function processOwners(
  { processes }: Company,
  department: (name: string) => string | undefined,
): ProcessOwner[] {
  return (processes ?? []).map(({ owner, category = '' }: Process) => {
    if (owner?.trim()) return { named: owner, own: true, role: '' }
    const parts = [category, ...category.split('/')].map((part) => part.trim()).filter(Boolean)
    const named = parts.map(department).find((one) => one !== undefined)
    return { named, own: false, role: headOf(parts[0]) }
  })
}
