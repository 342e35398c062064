import type { Company, KeyResult, Objective } from '../../model/company.ts'

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

/** The things with the given ids (a process also by its name). Reads every key result once, and
 *  nothing where no id is asked for. */
export function thingsById(
  company: Company,
  at: string,
  ids: ReadonlySet<string>,
): Map<string, Thing> {
  const found = new Map<string, Thing>()
  if (ids.size === 0) return found
  const add = (id: string | undefined, thing: () => Omit<Thing, 'id'>): void => {
    if (id !== undefined && ids.has(id) && !found.has(id)) found.set(id, { id, ...thing() })
  }
  const addObjectives = (
    objectives: readonly Objective[],
    unit: string | undefined,
    at_: string,
  ) => {
    for (const [i, { id, title, name, owner, key_results = [] }] of objectives.entries()) {
      const path = `${at_}.objectives[${i}]`
      const answers = owner ?? unit ?? null
      add(id, () => ({
        kind: 'objective',
        title: title ?? name ?? '',
        owner: answers,
        path,
        ...nothingDue,
      }))
      for (const [j, one] of key_results.entries()) {
        add(one.id, () => {
          const place = `${path}.key_results[${j}]`
          return {
            kind: 'key result',
            title: one.title ?? one.name ?? '',
            owner: one.owner ?? answers,
            path: place,
            ...milestones(one.milestone_dates ?? [], place, at),
          }
        })
      }
    }
  }
  addObjectives(company.company_okrs?.objectives ?? [], undefined, 'company_okrs')
  for (const key of ['department_okrs', 'team_okrs'] as const) {
    for (const [i, { objectives = [], owner }] of (company[key] ?? []).entries()) {
      addObjectives(objectives, owner, `${key}[${i}]`)
    }
  }
  for (const [i, { id, name, owner }] of (company.processes ?? []).entries()) {
    const thing = () => ({
      kind: 'process' as const,
      title: name ?? id ?? '',
      owner: owner ?? null,
      path: `processes[${i}]`,
      ...nothingDue,
    })
    add(id, thing)
    add(name, thing)
  }
  for (const key of ['decisions', 'actions'] as const) {
    for (const [i, { id, title = '', owner }] of (company[key] ?? []).entries()) {
      add(id, () => ({
        kind: key === 'decisions' ? 'decision' : 'action',
        title,
        owner: owner ?? null,
        path: `${key}[${i}]`,
        ...nothingDue,
      }))
    }
  }
  return found
}
