import type { Person } from '../../model/company.ts'
import { once } from '../once.ts'
import { nameOfPerson } from './person.ts'

export interface ManagerOf {
  /** Position in `people`. */
  position: number
  name: string
  /** Positions of those who report to the manager. */
  reports: readonly number[]
  /** How many of them are managers themselves. */
  managers_among: number
  /** Whether one of them manages managers. */
  has_directors: boolean
}

/** Somebody whom people name as their manager and who is not in the data. */
export interface UnknownManager {
  manager: string
  reports: readonly number[]
}

export interface ReportingLines {
  /** False where nobody names a manager: the data then say nothing of lines. */
  known: boolean
  managers: readonly ManagerOf[]
  /** The same by position in `people`. */
  managers_at: ReadonlyMap<number, ManagerOf>
  /** Position of each person's manager: null where it is not in the data, undefined without one. */
  manager_of: readonly (number | null | undefined)[]
  unknown_managers: readonly UnknownManager[]
  /** Positions of those who report to each other in a circle. */
  circles: readonly (readonly number[])[]
  /** Managers whose only report is a manager. */
  chains_of_one: readonly ManagerOf[]
  /** Managers on the longest chain, the top included, people without reports not. */
  layers: number
  /** Managers on that chain, the top first. */
  longest_chain: readonly number[]
  /** People who name no manager, manage nobody, and are not the top. */
  without_manager: readonly number[]
}

/** Positions of people by one of their keys: the first that has it, or null where only one may. */
function positionsBy(
  people: readonly Person[],
  key: 'id' | 'name' | 'title',
): Map<string, number | null> {
  const positions = new Map<string, number | null>()
  for (let position = 0; position < people.length; position++) {
    const value = people[position]?.[key]
    if (value === undefined) continue
    if (!positions.has(value)) positions.set(value, position)
    else if (key === 'title') positions.set(value, null)
  }
  return positions
}

/** Position of each manager: by id, else by name, else by a title that only one person has. Names
 *  and titles are gone through only where an id does not tell. */
function managerPositions(people: readonly Person[]): (number | null | undefined)[] {
  const ids = positionsBy(people, 'id')
  const names = once(() => positionsBy(people, 'name'))
  const titles = once(() => positionsBy(people, 'title'))
  return people.map(({ manager_id: to }) =>
    to === undefined ? undefined : (ids.get(to) ?? names().get(to) ?? titles().get(to) ?? null),
  )
}

/** Circles of a map in which everybody points to one other at most. */
function circlesIn(managerOf: readonly (number | null | undefined)[]): number[][] {
  const seenIn = new Int32Array(managerOf.length)
  const circles: number[][] = []
  for (let start = 0; start < managerOf.length; start++) {
    const walk = start + 1
    let at: number | null | undefined = start
    while (typeof at === 'number' && seenIn[at] === 0) {
      seenIn[at] = walk
      at = managerOf[at]
    }
    if (typeof at !== 'number' || seenIn[at] !== walk) continue
    const circle: number[] = []
    const first = at
    do {
      circle.push(at)
      at = managerOf[at] as number
    } while (at !== first)
    circles.push(circle.sort((a, b) => a - b))
  }
  return circles
}

/** The longest chain of managers from the top; who is in a circle, or under one, is left out. */
function longestChain(
  managerOf: readonly (number | null | undefined)[],
  reports: readonly (readonly number[])[],
): number[] {
  let deepest: number | undefined
  let layers = 0
  const stack: [position: number, layer: number][] = []
  for (const [position, manager] of managerOf.entries()) {
    if (typeof manager !== 'number' && (reports[position]?.length ?? 0) > 0)
      stack.push([position, 1])
  }
  stack.reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [position, layer] = next
    if (layer > layers) {
      layers = layer
      deepest = position
    }
    for (const report of reports[position] ?? []) {
      if ((reports[report]?.length ?? 0) > 0) stack.push([report, layer + 1])
    }
  }
  const chain: number[] = []
  for (let at: number | null | undefined = deepest; typeof at === 'number'; at = managerOf[at]) {
    chain.unshift(at)
  }
  return chain
}

function managersAmong(
  people: readonly Person[],
  reports: readonly (readonly number[])[],
): ManagerOf[] {
  const isManager = (position: number) => (reports[position]?.length ?? 0) > 0
  return people.flatMap((person, position) => {
    const own = reports[position] ?? []
    if (own.length === 0) return []
    const managing = own.filter(isManager)
    return [
      {
        position,
        name: nameOfPerson(person, position),
        reports: own,
        managers_among: managing.length,
        has_directors: managing.some((one) => (reports[one] ?? []).some(isManager)),
      },
    ]
  })
}

/** Who reports to whom, from the managers that people name. */
export function reportingLines(people: readonly Person[]): ReportingLines {
  const managerOf = managerPositions(people)
  const reports: number[][] = people.map(() => [])
  const unknown = new Map<string, number[]>()
  const roots: number[] = []
  for (const [position, manager] of managerOf.entries()) {
    if (manager === undefined) roots.push(position)
    else if (manager !== null) reports[manager]?.push(position)
    else {
      const called = people[position]?.manager_id ?? ''
      const known = unknown.get(called)
      if (known === undefined) unknown.set(called, [position])
      else known.push(position)
    }
  }
  const managers = managersAmong(people, reports)
  const longest_chain = longestChain(managerOf, reports)
  const hasTop = roots.some((position) => (reports[position]?.length ?? 0) > 0)
  const idle = roots.filter((position) => reports[position]?.length === 0)
  return {
    known: roots.length < people.length,
    managers,
    managers_at: new Map(managers.map((one) => [one.position, one])),
    manager_of: managerOf,
    unknown_managers: [...unknown].map(([manager, of]) => ({ manager, reports: of })),
    circles: circlesIn(managerOf),
    chains_of_one: managers.filter((one) => one.reports.length === 1 && one.managers_among === 1),
    layers: longest_chain.length,
    longest_chain,
    without_manager: hasTop ? idle : idle.slice(1),
  }
}
