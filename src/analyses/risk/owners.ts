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
  processes.forEach(({ owner: named, name, id }, position) => {
    const owner = named?.trim()
    if (!owner) return
    owned++
    const one = {
      name: name ?? id ?? `process ${position + 1}`,
      path: `processes[${position}]`,
    }
    const same = byOwner.get(owner)
    if (same === undefined) byOwner.set(owner, { owner, processes: [one] })
    else same.processes.push(one)
  })
  const by_owner = [...byOwner.values()].sort((a, b) => b.processes.length - a.processes.length)
  return { owned, by_owner }
}
