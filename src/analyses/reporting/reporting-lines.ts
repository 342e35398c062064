import type { Person } from '../../model/company.ts'
import { personFinder } from '../../model/find-person.ts'
import { nameOfPerson } from '../person.ts'

export interface ManagerOf {
  /** Position in `people`. */
  position: number
  name: string
  /** Positions of those who report to the manager. */
  reports: readonly number[]
  /** How many others of them are managers: who is put down as their own manager manages no manager
   *  by that. */
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
  /** Position of the manager of the person at a position; undefined where the data hold none. */
  manager_of: (position: number) => number | undefined
  unknown_managers: readonly UnknownManager[]
  /** Positions of those who report to each other in a circle. */
  circles: readonly (readonly number[])[]
  /** Managers whose only report is a manager; in a circle none is above another. */
  chains_of_one: readonly ManagerOf[]
  /** Managers on the longest chain, the top included, people without reports not. */
  layers: number
  /** Managers on that chain, the top first. */
  longest_chain: readonly number[]
  /** People who name no manager, manage nobody, and are not the top. */
  without_manager: readonly number[]
}

/** Stands for a manager that is not in the data, or that nobody names. */
const NOBODY = -1

/** Position of each person's manager. */
function managerPositions(people: readonly Person[]): Int32Array {
  const find = personFinder(people)
  const found = new Int32Array(people.length).fill(NOBODY)
  for (let position = 0; position < people.length; position++) {
    const to = people[position]?.manager_id
    if (to !== undefined) found[position] = find(to) ?? NOBODY
  }
  return found
}

/** Position of the one person who is named as their own manager, by which many exports mark the top:
 *  others report to them, and nobody else with reports is without a manager. */
function markedTop(people: readonly Person[], managerOf: Int32Array): number {
  const own = managerOf.findIndex((manager, position) => manager === position)
  if (own === NOBODY) return NOBODY
  let hasOthers = false
  for (let position = 0; position < people.length; position++) {
    const manager = managerOf[position] ?? NOBODY
    if (position === own || manager === NOBODY) continue
    if (manager === position) return NOBODY
    if (manager === own) hasOthers = true
    const isTop = managerOf[manager] === NOBODY && people[manager]?.manager_id === undefined
    if (isTop) return NOBODY
  }
  return hasOthers ? own : NOBODY
}

/** Circles of a map in which everybody points to one other at most. */
function circlesIn(managerOf: Int32Array): number[][] {
  const above = (position: number) => managerOf[position] ?? NOBODY
  const seenIn = new Int32Array(managerOf.length)
  const circles: number[][] = []
  for (let start = 0; start < managerOf.length; start++) {
    const walk = start + 1
    let at = start
    while (at !== NOBODY && seenIn[at] === 0) {
      seenIn[at] = walk
      at = above(at)
    }
    if (at === NOBODY || seenIn[at] !== walk) continue
    const circle = [at]
    for (let next = above(at); next !== at; next = above(next)) circle.push(next)
    circles.push(circle.sort((a, b) => a - b))
  }
  return circles
}

/** For each manager those who report to them; nobody else has a list. */
type Reports = readonly (readonly number[] | undefined)[]

/** The longest chain of managers from the top; who is in a circle, or under one, is left out. */
function longestChain(managerOf: Int32Array, reports: Reports): number[] {
  let deepest = NOBODY
  const layers = new Int32Array(managerOf.length)
  const layerOf = (position: number) => layers[position] ?? 0
  const open: number[] = []
  for (let position = managerOf.length - 1; position >= 0; position--) {
    if (managerOf[position] !== NOBODY || reports[position] === undefined) continue
    layers[position] = 1
    open.push(position)
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (layerOf(next) > layerOf(deepest)) deepest = next
    for (const report of reports[next] ?? []) {
      if (reports[report] === undefined) continue
      layers[report] = layerOf(next) + 1
      open.push(report)
    }
  }
  const chain: number[] = []
  for (let at = deepest; at !== NOBODY; at = managerOf[at] ?? NOBODY) chain.unshift(at)
  return chain
}

function managersAmong(
  people: readonly Person[],
  managerOf: Int32Array,
  reports: Reports,
): ManagerOf[] {
  /** For each manager how many managers report to them, and how many of these manage managers. */
  const [managing, directing] = [new Int32Array(people.length), new Int32Array(people.length)]
  const countAbove = (counts: Int32Array, isCounted: (position: number) => boolean) => {
    for (let position = 0; position < people.length; position++) {
      const above = managerOf[position] ?? NOBODY
      if (above === NOBODY || above === position) continue
      if (isCounted(position)) counts[above] = (counts[above] ?? 0) + 1
    }
  }
  countAbove(managing, (position) => reports[position] !== undefined)
  countAbove(directing, (position) => managing[position] !== 0)
  const managers: ManagerOf[] = []
  for (let position = 0; position < people.length; position++) {
    const own = reports[position]
    if (own === undefined) continue
    managers.push({
      position,
      name: nameOfPerson(people[position] ?? {}, position),
      reports: own,
      managers_among: managing[position] ?? 0,
      has_directors: directing[position] !== 0,
    })
  }
  return managers
}

/** Who reports to whom, from the managers that people name. */
export function reportingLines(people: readonly Person[]): ReportingLines {
  const managerOf = managerPositions(people)
  const top = markedTop(people, managerOf)
  if (top !== NOBODY) managerOf[top] = NOBODY
  const reports = Array<number[] | undefined>(people.length).fill(undefined)
  const unknown = new Map<string, number[]>()
  const roots: number[] = []
  for (let position = 0; position < people.length; position++) {
    const manager = managerOf[position] ?? NOBODY
    if (manager !== NOBODY) {
      const known = reports[manager]
      if (known === undefined) reports[manager] = [position]
      else known.push(position)
      continue
    }
    const called = people[position]?.manager_id
    if (called === undefined || position === top) roots.push(position)
    else if (unknown.get(called)?.push(position) === undefined) unknown.set(called, [position])
  }
  const managers = managersAmong(people, managerOf, reports)
  const circles = circlesIn(managerOf)
  const circling = new Set(circles.flat())
  const longest_chain = longestChain(managerOf, reports)
  const hasTop = roots.some((position) => reports[position] !== undefined)
  const idle = roots.filter((position) => reports[position] === undefined)
  return {
    known: roots.length < people.length,
    managers,
    managers_at: new Map(managers.map((one) => [one.position, one])),
    manager_of: (position) => {
      const manager = managerOf[position] ?? NOBODY
      return manager === NOBODY ? undefined : manager
    },
    unknown_managers: [...unknown].map(([manager, of]) => ({ manager, reports: of })),
    circles,
    chains_of_one: managers.filter(
      ({ position, reports: under, managers_among }) =>
        under.length === 1 && managers_among === 1 && !circling.has(position),
    ),
    layers: longest_chain.length,
    longest_chain,
    without_manager: hasTop ? idle : idle.slice(1),
  }
}
