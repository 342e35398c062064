import type { Company } from '../../model/company.ts'
import { formatPath } from '../../model/path.ts'
import { notOnePerson } from './not-one-person.ts'

/** Something that one person should answer for, and who is named for it. */
export interface Owned {
  /** Path of the thing. */
  path: string
  /** Its id, else its name, else its title. */
  subject: string
  what: 'process' | 'objective' | 'key result' | 'decision' | 'action' | 'priority' | 'automation'
  owner: string | null
}

interface Thing {
  id?: string | undefined
  name?: string | undefined
  title?: string | undefined
  owner?: string | undefined
}

type IsWanted = (owner: string | null) => boolean

/** Everything in the data that has one directly responsible individual; of very much, those alone
 *  whose owner is wanted are named. */
export function ownedThings(company: Company, isWanted: IsWanted = () => true): Owned[] {
  const found: Owned[] = []
  const lists: [Owned['what'], readonly Thing[], string][] = [
    ['priority', company.strategy?.priorities ?? [], 'strategy.priorities'],
    ['process', company.processes ?? [], 'processes'],
    ['decision', company.decisions ?? [], 'decisions'],
    ['action', company.actions ?? [], 'actions'],
    ['automation', company.automations ?? [], 'automations'],
  ]
  for (const [what, things, path] of lists) {
    things.forEach((thing, i) => {
      if (isWanted(ownerOf(thing))) found.push(owned(what, thing, `${path}[${i}]`))
    })
  }
  const units: [
    readonly {
      objectives?: readonly (Thing & { key_results?: readonly Thing[] | undefined })[] | undefined
    }[],
    string,
  ][] = [
    [company.department_okrs ?? [], 'department_okrs'],
    [company.team_okrs ?? [], 'team_okrs'],
  ]
  addObjectives(company.company_okrs?.objectives ?? [], 'company_okrs', isWanted, found)
  for (const [holders, path] of units) {
    for (const [i, { objectives = [] }] of holders.entries()) {
      addObjectives(objectives, formatPath([path, i]), isWanted, found)
    }
  }
  return found
}

function addObjectives(
  objectives: readonly (Thing & { key_results?: readonly Thing[] | undefined })[],
  path: string,
  isWanted: IsWanted,
  found: Owned[],
): void {
  objectives.forEach((objective, i) => {
    const place = `${path}.objectives[${i}]`
    if (isWanted(ownerOf(objective))) found.push(owned('objective', objective, place))
    objective.key_results?.forEach((result, j) => {
      // Without an owner of its own it is its objective's owner who answers.
      const owner = ownerOf(result)
      if (owner !== null && isWanted(owner))
        found.push(owned('key result', result, `${place}.key_results[${j}]`))
    })
  })
}

const ownerOf = ({ owner }: Thing): string | null => owner?.trim() || null

const owned = (what: Owned['what'], thing: Thing, path: string): Owned => ({
  path,
  subject: thing.id ?? thing.name ?? thing.title ?? path,
  what,
  owner: ownerOf(thing),
})

/** Things whose owner is named and is no single person. */
export function ownedByNobodyInParticular(company: Company): Owned[] {
  const isNotOnePerson = notOnePerson(company)
  const judged = new Map<string, boolean>()
  // Neighbours often have the same owner.
  let last = { owner: '', isShared: false }
  const isShared = (owner: string | null): boolean => {
    if (owner === null) return false
    if (owner === last.owner) return last.isShared
    const known = judged.get(owner) ?? isNotOnePerson(owner)
    judged.set(owner, known)
    last = { owner, isShared: known }
    return known
  }
  return ownedThings(company, isShared)
}
