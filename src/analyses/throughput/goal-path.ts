import type { Company, KeyResult, Objective, UnitOkrs } from '../../model/company.ts'
import { processPositions } from '../process/process-positions.ts'
import { type FindProcesses, processFinder, tellingStems } from './goal-words.ts'

/** A key result that a process stands behind. */
export interface ProcessGoal {
  path: string
  key_result: KeyResult
  /** Its id, else its title. */
  name: string
  /** Its owner, else that of its objective, department or team; null where nobody is named. */
  owner: string | null
  objective: string | null
  /** `stated`: it names the process; `words`: its title does, which is a guess. */
  how: 'stated' | 'words'
}

export interface GoalOfProcess {
  process: string
  position: number
  key_results: readonly ProcessGoal[]
  /** Names of the key results that are said to drive those. */
  drivers: readonly { name: string; path: string; key_result: KeyResult }[]
  /** The process on the path of a key result that depends on this one, near or far; null where a
   *  key result names this one itself. */
  through: string | null
  /** Positions of the processes that it depends on. */
  needs: readonly number[]
  /** Names of the processes that depend on it. */
  dependents: readonly string[]
  /** `direct`: a key result stands for it; `through`: another process on a path depends on it. */
  on_path: 'direct' | 'through' | 'none'
  /** Whether there is any key result that could need it. */
  judged: boolean
  /** Whether words alone connect it with a goal. */
  guessed: boolean
}

export interface GoalPath {
  /** One for each process, in the order of the data. */
  processes: readonly GoalOfProcess[]
  key_results: number
  /** Names of processes that nobody defined: who names them, and where. */
  unknown: readonly { path: string; by: string; name: string; owner: string | null }[]
}

interface Holder {
  path: string
  unit: UnitOkrs
  stems: ReadonlySet<string>
}

interface Found {
  goal: ProcessGoal
  positions: readonly number[]
}

const NO_WORDS: ReadonlySet<string> = new Set()

function* holders({ company_okrs, department_okrs, team_okrs }: Company): Generator<Holder> {
  if (company_okrs !== undefined) {
    yield { path: 'company_okrs', unit: { objectives: company_okrs.objectives }, stems: NO_WORDS }
  }
  const levels = { department_okrs, team_okrs }
  for (const [level, units] of Object.entries(levels)) {
    for (const [index, unit] of (units ?? []).entries()) {
      yield { path: `${level}[${index}]`, unit, stems: tellingStems(unit.name ?? '') }
    }
  }
}

const nameOf = ({ id, title, name }: KeyResult, path: string): string => id ?? title ?? name ?? path

interface Reading {
  found: Found[]
  /** Key results that link to another one, as they were met. */
  linked: { key_result: KeyResult; path: () => string }[]
  unknown: GoalPath['unknown'][number][]
  count: number
}

/** Reads every key result once: which process it stands for, and which result it drives. */
function readGoals(
  company: Company,
  positionOf: (name: string) => number | undefined,
  find: FindProcesses,
): Reading {
  const reading: Reading = { found: [], linked: [], unknown: [], count: 0 }
  const read = (
    key_result: KeyResult,
    path: string,
    positions: readonly number[],
    objective: Objective,
    holder: Holder,
  ) => {
    const { process, owner } = key_result
    const name = nameOf(key_result, path)
    const answers = owner ?? objective.owner ?? holder.unit.owner ?? null
    if (process !== undefined && positions.length === 0) {
      reading.unknown.push({ path: `${path}.process`, by: name, name: process, owner: answers })
    }
    if (positions.length === 0) return
    const goal: ProcessGoal = {
      path,
      key_result,
      name,
      owner: answers,
      objective: objective.title ?? null,
      how: process === undefined ? 'words' : 'stated',
    }
    reading.found.push({ goal, positions })
  }
  for (const holder of holders(company)) {
    holder.unit.objectives?.forEach((objective, o) => {
      objective.key_results?.forEach((key_result, k) => {
        reading.count++
        const { process, links, title, name } = key_result
        const positions =
          process === undefined
            ? find(title ?? name ?? '', holder.stems)
            : [positionOf(process)].filter((position) => position !== undefined)
        const path = () => `${holder.path}.objectives[${o}].key_results[${k}]`
        if (links !== undefined) reading.linked.push({ key_result, path })
        if (positions.length === 0 && process === undefined) return
        read(key_result, path(), positions, objective, holder)
      })
    })
  }
  return reading
}

/** Which processes stand on the path of a key result: those that one names as its `process`, else
 *  those its title names by words, and those on which such a process depends. */
export function goalPath(company: Company): GoalPath {
  const processes = company.processes ?? []
  if (processes.length === 0) return { processes: [], key_results: 0, unknown: [] }
  const nameAt = (position: number) =>
    processes[position]?.name ?? processes[position]?.id ?? `process ${position + 1}`
  const positionOf = processPositions(processes)
  const { found, linked, unknown, count } = readGoals(company, positionOf, processFinder(processes))

  const goals: ProcessGoal[][] = processes.map(() => [])
  found.forEach(({ positions, goal }) => {
    for (const position of positions) goals[position]?.push(goal)
  })
  const dependents: string[][] = processes.map(() => [])
  const needs: number[][] = processes.map(() => [])
  processes.forEach(({ depends_on, owner = null }, position) => {
    depends_on?.forEach((name, index) => {
      const needed = positionOf(name)
      if (needed === undefined) {
        const path = `processes[${position}].depends_on[${index}]`
        unknown.push({ path, by: nameAt(position), name, owner })
      } else if (needed !== position) {
        dependents[needed]?.push(nameAt(position))
        needs[position]?.push(needed)
      }
    })
  })
  const through = spread(goals, needs, nameAt)
  const targets = new Set(found.flatMap(({ goal }) => goal.key_result.id ?? []))
  const drivers = driversByTarget(linked, targets)
  const result = processes.map((_, position): GoalOfProcess => {
    const key_results = goals[position] ?? []
    const by = through.get(position)
    return {
      process: nameAt(position),
      position,
      key_results,
      drivers: key_results.flatMap(({ key_result: { id } }) =>
        id === undefined ? [] : (drivers.get(id) ?? []),
      ),
      through: by?.name ?? null,
      needs: needs[position] ?? [],
      dependents: dependents[position] ?? [],
      on_path: key_results.length > 0 ? 'direct' : by === undefined ? 'none' : 'through',
      judged: count > 0,
      guessed: by === undefined ? key_results.length > 0 && key_results.every(isGuess) : by.guessed,
    }
  })
  return { processes: result, key_results: count, unknown }
}

const isGuess = ({ how }: ProcessGoal): boolean => how === 'words'

/** The processes that one on a path depends on, near or far, and through which. */
function spread(
  goals: readonly ProcessGoal[][],
  needs: readonly number[][],
  nameAt: (position: number) => string,
): Map<number, { name: string; guessed: boolean }> {
  const through = new Map<number, { name: string; guessed: boolean }>()
  const direct = goals.flatMap((of, position) => (of.length > 0 ? [position] : []))
  const isSure = (position: number) => goals[position]?.some((goal) => !isGuess(goal)) === true
  // The sure ones first, so that what both reach counts as sure.
  const starts = [...direct.filter(isSure), ...direct.filter((position) => !isSure(position))]
  for (const start of starts) {
    const waiting = [start]
    for (let position = waiting.pop(); position !== undefined; position = waiting.pop()) {
      for (const needed of needs[position] ?? []) {
        if (through.has(needed) || isSure(needed)) continue
        through.set(needed, { name: nameAt(start), guessed: !isSure(start) })
        waiting.push(needed)
      }
    }
  }
  return through
}

/** The key results that are said to drive some, by the id of each of those. */
function driversByTarget(
  linked: Reading['linked'],
  targets: ReadonlySet<string>,
): Map<string, GoalOfProcess['drivers'][number][]> {
  const drivers = new Map<string, GoalOfProcess['drivers'][number][]>()
  if (targets.size === 0) return drivers
  for (const { key_result, path } of linked) {
    for (const { to, rolls_up } of key_result.links ?? []) {
      // A part of a result, or the same one, does not drive it.
      if (to === undefined || !targets.has(to) || rolls_up === 'sum' || rolls_up === 'same')
        continue
      const driver = { name: nameOf(key_result, path()), path: path(), key_result }
      const known = drivers.get(to)
      if (known === undefined) drivers.set(to, [driver])
      else known.push(driver)
    }
  }
  return drivers
}
