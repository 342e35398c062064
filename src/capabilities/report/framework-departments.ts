import type { Facts } from '../../analyses/facts.ts'
import { meaningOf } from '../../analyses/goals/words.ts'
import type { Level } from '../../analyses/levels.ts'
import type { Company } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'

/** A department or team that exists, by what the data say of it. */
export interface Department {
  level: Level
  name: string
  /** Who leads it; null where the data do not say. */
  owner: string | null
  hasGoals: boolean
  /** Ids, names and titles of those who work there. */
  people: ReadonlySet<string>
  /** Words of its name. */
  words: ReadonlySet<string>
}

type People = NonNullable<Company['people']>

/** Who leads the company by the reporting lines: the one person without a manager. */
function topOf(people: People): string | undefined {
  const [top, ...others] = people.filter(({ manager_id }) => manager_id === undefined)
  return others.length === 0 ? (top?.name ?? top?.id) : undefined
}

/** Departments of goals, team and people, and teams of goals, each once; not that of who leads the
 *  company, whose goals are the company's. */
export function departmentsOf(facts: Facts): Department[] {
  const { company } = facts.situation
  const units = facts.goals().units.filter(({ level }) => level !== 'Company')
  const people = Map.groupBy(company.people ?? [], ({ department }) => plainName(department ?? ''))
  const names = [
    ...units.map(({ level, name }) => ({ level, name })),
    ...[
      ...(company.team?.departments ?? []).map(({ name }) => name),
      ...(company.people ?? []).map(({ department }) => department),
    ].flatMap((name) => (name ? [{ level: 'Department' as const, name }] : [])),
  ]
  const found = new Map<string, Department>()
  for (const { level, name } of names) {
    const key = `${level} ${plainName(name)}`
    if (found.has(key)) continue
    const unit = units.find((one) => one.level === level && plainName(one.name) === plainName(name))
    const own = level === 'Department' ? (people.get(plainName(name)) ?? []) : []
    found.set(key, {
      level,
      name,
      owner:
        unit?.owner ??
        (level === 'Department' ? facts.owners().department(name) : undefined) ??
        null,
      hasGoals: (unit?.goals.length ?? 0) > 0,
      people: new Set(
        own.flatMap((one) => [one.id, one.name, one.title].filter((x) => x !== undefined)),
      ),
      words: meaningOf(name),
    })
  }
  const top = topOf(company.people ?? [])
  return [...found.values()].filter(
    ({ owner, hasGoals }) => hasGoals || owner === null || owner !== top,
  )
}
