import type { Company } from '../../model/company.ts'
import { byOwner, type OwnerName } from '../owner-names.ts'

/** A person and the processes this person owns. */
interface ProcessesOfOwner {
  /** What the person is called. */
  owner: string
  /** What the first of the processes calls them. */
  written: string
  processes: { name: string; path: string }[]
}

export interface OwnedProcesses {
  /** How many processes have an owner. */
  owned: number
  /** Who owns most comes first. */
  by_owner: ProcessesOfOwner[]
}

/** Who owns how many processes. */
export function ownedProcesses({ processes = [] }: Company, nameOf: OwnerName): OwnedProcesses {
  const owned = processes.flatMap(({ owner, name, id }, position) => {
    const called = name ?? id ?? `process ${position + 1}`
    return owner?.trim() ? [{ owner, name: called, path: `processes[${position}]` }] : []
  })
  const by_owner = byOwner(owned, ({ owner }) => owner, nameOf)
    .map(({ owner, things }) => ({
      owner: owner ?? '',
      written: things[0]?.owner.trim() ?? '',
      processes: things.map(({ name, path }) => ({ name, path })),
    }))
    .sort((a, b) => b.processes.length - a.processes.length)
  return { owned: owned.length, by_owner }
}
