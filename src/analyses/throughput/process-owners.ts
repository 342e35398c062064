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

const plain = (name: string): string => name.trim().toLowerCase()

/** Who answers for each process, in the order of the data. A category such as "Engineering /
 *  Operations" counts as the first department in it that has an owner. */
export function processOwners({ processes, department_okrs, team_okrs }: Company): ProcessOwner[] {
  const owners = new Map<string, string>()
  for (const { name, owner } of [...(department_okrs ?? []), ...(team_okrs ?? [])]) {
    if (name === undefined || !owner?.trim() || owners.has(plain(name))) continue
    owners.set(plain(name), owner)
  }
  return (processes ?? []).map(({ owner, category = '' }: Process) => {
    if (owner?.trim()) return { named: owner, own: true, role: '' }
    const parts = [category, ...category.split('/')].map(plain).filter((part) => part !== '')
    const named = parts.map((part) => owners.get(part)).find((one) => one !== undefined)
    return { named, own: false, role: category.trim() === '' ? 'COO' : `Head of ${category.trim()}` }
  })
}
