import type { Company } from '../../model/company.ts'
import { formatPath } from '../../model/path.ts'
import { isNotOnePerson } from './rights.ts'

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

/** Everything in the data that has one directly responsible individual. */
export function* ownedThings(company: Company): Generator<Owned> {
  const lists: [Owned['what'], readonly Thing[], string][] = [
    ['priority', company.strategy?.priorities ?? [], 'strategy.priorities'],
    ['process', company.processes ?? [], 'processes'],
    ['decision', company.decisions ?? [], 'decisions'],
    ['action', company.actions ?? [], 'actions'],
    ['automation', company.automations ?? [], 'automations'],
  ]
  for (const [what, things, path] of lists) {
    for (const [i, thing] of things.entries()) yield owned(what, thing, `${path}[${i}]`)
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
  yield* ofObjectives(company.company_okrs?.objectives ?? [], 'company_okrs')
  for (const [holders, path] of units) {
    for (const [i, { objectives = [] }] of holders.entries()) {
      yield* ofObjectives(objectives, formatPath([path, i]))
    }
  }
}

function* ofObjectives(
  objectives: readonly (Thing & { key_results?: readonly Thing[] | undefined })[],
  path: string,
): Generator<Owned> {
  for (const [i, objective] of objectives.entries()) {
    const place = `${path}.objectives[${i}]`
    yield owned('objective', objective, place)
    for (const [j, result] of (objective.key_results ?? []).entries()) {
      // Without an owner of its own it is its objective's owner who answers.
      if (result.owner?.trim()) yield owned('key result', result, `${place}.key_results[${j}]`)
    }
  }
}

const owned = (what: Owned['what'], { id, name, title, owner }: Thing, path: string): Owned => ({
  path,
  subject: id ?? name ?? title ?? path,
  what,
  owner: owner?.trim() || null,
})

/** Things whose owner is named and is no single person. */
export const ownedByNobodyInParticular = (company: Company): Owned[] =>
  [...ownedThings(company)].filter(({ owner }) => owner !== null && isNotOnePerson(owner))
