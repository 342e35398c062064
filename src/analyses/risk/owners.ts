import type { Company } from '../../model/company.ts'

/** A person and the processes this person owns. */
interface ProcessesOfOwner {
  owner: string
  processes: { name: string; path: string }[]
}

export interface OwnedProcesses {
  /** How many processes have an owner. */
  owned: number
  /** Who owns most comes first. */
  by_owner: ProcessesOfOwner[]
}

/** Who owns how many processes. */
export function ownedProcesses({ processes = [] }: Company): OwnedProcesses {
  const byOwner = new Map<string, ProcessesOfOwner>()
  let owned = 0
  for (const [position, { owner: named, name, id }] of processes.entries()) {
    const owner = named?.trim()
    if (!owner) continue
    owned++
    const same = byOwner.get(owner) ?? { owner, processes: [] }
    byOwner.set(owner, same)
    same.processes.push({
      name: name ?? id ?? `process ${position + 1}`,
      path: `processes[${position}]`,
    })
  }
  const by_owner = [...byOwner.values()].sort((a, b) => b.processes.length - a.processes.length)
  return { owned, by_owner }
}
