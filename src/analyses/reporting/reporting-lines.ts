import type { Person } from '../../model/company.ts'
import { positionsBy, positionsById } from '../../model/positions.ts'
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

/** Position of each manager: by id, else by name, else by a title that only one person has. Names
 *  and titles are gone through only where an id does not tell. */
function managerPositions(people: readonly Person[]): (number | null | undefined)[] {
  const byId = positionsById(people)
  const byName = once(() => positionsBy(people, ({ name }) => name))
  const byTitle = once(() => {
    const { first, repeated } = positionsBy(people, ({ title }) => title)
    const shared = new Set(repeated.map((position) => people[position]?.title))
    return (title: string) => (shared.has(title) ? undefined : first(title))
  })
  return people.map(({ manager_id: to }) =>
    to === undefined ? undefined : (byId.first(to) ?? byName().first(to) ?? byTitle()(to) ?? null),
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

/** For each manager those who report to them; nobody else has a list. */
type Reports = readonly (readonly number[] | undefined)[]

/** The longest chain of managers from the top; who is in a circle, or under one, is left out. */
function longestChain(
  managerOf: readonly (number | null | undefined)[],
  reports: Reports,
): number[] {
  let deepest: number | undefined
  const layers = new Int32Array(managerOf.length)
  const open: number[] = []
  for (let position = managerOf.length - 1; position >= 0; position--) {
    if (typeof managerOf[position] === 'number' || reports[position] === undefined) continue
    layers[position] = 1
    open.push(position)
  }
  const layerOf = (position: number | undefined) => layers[position ?? -1] ?? 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (layerOf(next) > layerOf(deepest)) deepest = next
    for (const report of reports[next] ?? []) {
      if (reports[report] === undefined) continue
      layers[report] = layerOf(next) + 1
      open.push(report)
    }
  }
  const chain: number[] = []
  for (let at: number | null | undefined = deepest; typeof at === 'number'; at = managerOf[at]) {
    chain.unshift(at)
  }
  return chain
}

function managersAmong(people: readonly Person[], reports: Reports): ManagerOf[] {
  const isManager = (position: number) => reports[position] !== undefined
  const managers: ManagerOf[] = []
  for (let position = 0; position < people.length; position++) {
    const own = reports[position]
    if (own === undefined) continue
    const managing = own.filter(isManager)
    managers.push({
      position,
      name: nameOfPerson(people[position] ?? {}, position),
      reports: own,
      managers_among: managing.length,
      has_directors: managing.some((one) => reports[one]?.some(isManager)),
    })
  }
  return managers
}

/** Who reports to whom, from the managers that people name. */
export function reportingLines(people: readonly Person[]): ReportingLines {
  const managerOf = managerPositions(people)
  const reports: (number[] | undefined)[] = Array.from({ length: people.length })
  const unknown = new Map<string, number[]>()
  const roots: number[] = []
  for (let position = 0; position < people.length; position++) {
    const manager = managerOf[position]
    if (manager === undefined) {
      roots.push(position)
      continue
    }
    if (manager === null) {
      const called = people[position]?.manager_id ?? ''
      unknown.set(called, unknown.get(called) ?? [])
      unknown.get(called)?.push(position)
      continue
    }
    const known = reports[manager]
    if (known === undefined) reports[manager] = [position]
    else known.push(position)
  }
  const managers = managersAmong(people, reports)
  const longest_chain = longestChain(managerOf, reports)
  const hasTop = roots.some((position) => reports[position] !== undefined)
  const idle = roots.filter((position) => reports[position] === undefined)
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
