import type { Company, KeyResult, Objective } from '../../model/company.ts'
import { linkNameOf } from '../link-names.ts'

/** Something in the data that others may wait for. */
export interface Thing {
  kind: 'key result' | 'objective' | 'process' | 'decision' | 'action'
  id: string
  title: string
  /** Who answers for it: its owner, else that of its objective, else of its department or team. */
  owner: string | null
  path: string
  /** Its first milestone that is neither done nor past, and where that stands; else null. */
  next: Milestone | null
  /** Its first milestone that is past and not done. */
  late: Milestone | null
}

export interface Milestone {
  title: string
  on: string
  path: string
}

type Milestones = NonNullable<KeyResult['milestone_dates']>

const earlier = (one: Milestone, other: Milestone | null): Milestone =>
  other === null || one.on < other.on ? one : other

function milestones(dates: Milestones, path: string, at: string): Pick<Thing, 'next' | 'late'> {
  const open: Pick<Thing, 'next' | 'late'> = { next: null, late: null }
  for (const [position, { title = '', due_on, done_on }] of dates.entries()) {
    if (due_on === undefined || (done_on !== undefined && done_on <= at)) continue
    const key = due_on >= at ? 'next' : 'late'
    const one = { title, on: due_on, path: `${path}.milestone_dates[${position}]` }
    open[key] = earlier(one, open[key])
  }
  return open
}

const nothingDue = { next: null, late: null }

/** The things with the given ids (a process also by its name; what has no id by its title). Reads every
 *  key result once, and nothing where no id is asked for. */
export function thingsById(
  company: Company,
  at: string,
  ids: ReadonlySet<string>,
): Map<string, Thing> {
  const found = new Map<string, Thing>()
  if (ids.size === 0) return found
  const isWanted = (id: string | undefined): id is string =>
    id !== undefined && ids.has(id) && !found.has(id)
  const addObjectives = (
    objectives: readonly Objective[],
    unit: string | undefined,
    at_: string,
  ) => {
    objectives.forEach((objective, i) => {
      const { title, name, owner, key_results } = objective
      const answers = owner ?? unit ?? null
      const id = linkNameOf(objective)
      if (isWanted(id)) {
        const path = `${at_}.objectives[${i}]`
        const called = title ?? name ?? ''
        found.set(id, { id, kind: 'objective', title: called, owner: answers, path, ...nothingDue })
      }
      key_results?.forEach((one, j) => {
        const id = linkNameOf(one)
        if (!isWanted(id)) return
        const path = `${at_}.objectives[${i}].key_results[${j}]`
        found.set(id, {
          id,
          kind: 'key result',
          title: one.title ?? one.name ?? '',
          owner: one.owner ?? answers,
          path,
          ...milestones(one.milestone_dates ?? [], path, at),
        })
      })
    })
  }
  addObjectives(company.company_okrs?.objectives ?? [], undefined, 'company_okrs')
  for (const key of ['department_okrs', 'team_okrs'] as const) {
    for (const [i, { objectives = [], owner }] of (company[key] ?? []).entries()) {
      addObjectives(objectives, owner, `${key}[${i}]`)
    }
  }
  company.processes?.forEach(({ id, name, owner = null }, i) => {
    for (const called of [id, name]) {
      if (!isWanted(called)) continue
      const path = `processes[${i}]`
      const title = name ?? called
      found.set(called, { id: called, kind: 'process', title, owner, path, ...nothingDue })
    }
  })
  for (const key of ['decisions', 'actions'] as const) {
    company[key]?.forEach((one, i) => {
      const id = linkNameOf(one)
      if (!isWanted(id)) return
      const { title = '', owner = null } = one
      const kind = key === 'decisions' ? 'decision' : 'action'
      found.set(id, { id, kind, title, owner, path: `${key}[${i}]`, ...nothingDue })
    })
  }
  return found
}
