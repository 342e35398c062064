import { checkFigures, timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company, Process } from '../../model/company.ts'
import { nameOfProcess } from '../process/names.ts'
import { plainName } from '../shared-words.ts'
import { currentOf, type KeyResultAt, keyResultsOf, titleOfKeyResult } from './okr-walk.ts'
import type { WorkingTime } from './working-time.ts'

/** A lead time of which the steps explain only a part. */
export interface UnexplainedLeadTime {
  process: string
  process_position: number
  /** Path of the lead time: the process's own, or a key result's current value. */
  path: string
  /** The lead time as it is given, and in which days (or hours). */
  given: number
  given_unit: 'calendar_days' | 'working_days' | 'hours'
  /** Title of the key result that gives it; null where the process does. */
  key_result: string | null
  /** Whether the key result was matched to the process by its words. */
  is_guess: boolean
  /** In working hours. */
  lead_hours: number
  /** Waits and work of all steps, in working hours. */
  steps_hours: number
  /** The slowest step's throughput, at which everything passes; null where it is not known. */
  throughput_per_day: number | null
  throughput_path: string | null
  /** Pieces in process by Little's law over the lead time, and as the steps count them. */
  in_process: number | null
  counted: number | null
}

const EXPLAINED = valueOf(checkFigures.explained_pct) / 100
const DAYS_PER_WEEK = valueOf(timeFigures.days_per_week)

/** Waits and work of all steps; null where a wait is missing. Missing work counts as none. */
function hoursOfSteps(process: Process): number | null {
  let hours = 0
  for (const { avg_wait_hours: wait, avg_process_hours: work } of process.steps ?? []) {
    if (wait === undefined) return null
    hours += wait + (work ?? 0)
  }
  return hours
}

function slowest(process: Process): { index: number; throughput: number } | undefined {
  let found: { index: number; throughput: number } | undefined
  for (const [index, { throughput_per_day: throughput }] of (process.steps ?? []).entries()) {
    if (throughput === undefined || throughput <= 0) continue
    if (found === undefined || throughput < found.throughput) found = { index, throughput }
  }
  return found
}

/** Pieces that the steps account for: the queues, and what is being worked on. */
function countedIn(process: Process, time: WorkingTime): number | null {
  let count = 0
  for (const step of process.steps ?? []) {
    const { current_queue: queue, throughput_per_day: throughput, avg_process_hours: work } = step
    if (queue === undefined) return null
    count += queue + ((throughput ?? 0) * (work ?? 0)) / time.hours_per_day
  }
  return count
}

interface Given {
  path: string
  given: number
  given_unit: UnexplainedLeadTime['given_unit']
  key_result: string | null
  is_guess: boolean
}

function hoursOf({ given, given_unit }: Given, time: WorkingTime): number {
  if (given_unit === 'hours') return given
  const days = given_unit === 'working_days' ? given : (given * time.days_per_week) / DAYS_PER_WEEK
  return days * time.hours_per_day
}

function check(
  process: Process,
  position: number,
  stated: Given,
  time: WorkingTime,
): UnexplainedLeadTime | undefined {
  const steps_hours = hoursOfSteps(process)
  const lead_hours = hoursOf(stated, time)
  if (steps_hours === null || steps_hours >= EXPLAINED * lead_hours) return undefined
  const pace = slowest(process)
  return {
    process: nameOfProcess(process, position),
    process_position: position,
    ...stated,
    lead_hours,
    steps_hours,
    throughput_per_day: pace?.throughput ?? null,
    throughput_path:
      pace === undefined ? null : `processes[${position}].steps[${pace.index}].throughput_per_day`,
    in_process: pace === undefined ? null : (pace.throughput * lead_hours) / time.hours_per_day,
    counted: countedIn(process, time),
  }
}

const DAYS = /^\s*(working |business |work)?days?\s*$/i
const HOURS = /^\s*hours?\s*$/i

function unitOf(unit: string | undefined): Given['given_unit'] | undefined {
  if (unit === undefined) return undefined
  if (HOURS.test(unit)) return 'hours'
  const match = DAYS.exec(unit)
  if (match === null) return undefined
  return match[1] === undefined ? 'calendar_days' : 'working_days'
}

/** The processes a key result may mean by its words: all words of the name stand in its title. */
function meant(title: string, names: readonly (readonly string[])[]): number | undefined {
  const words = new Set(plainName(title).split(' '))
  let found: number | undefined
  for (const [position, name] of names.entries()) {
    if (name.length < 2 || !name.every((word) => words.has(word))) continue
    if (found !== undefined) return undefined
    found = position
  }
  return found
}

function givenBy({ keyResult, path }: KeyResultAt, is_guess: boolean): Given | undefined {
  const given_unit = unitOf(keyResult.unit)
  const current = currentOf(keyResult)
  const isLead = keyResult.measure === undefined || keyResult.measure === 'lead_time_hours'
  if (given_unit === undefined || current === undefined || !isLead) return undefined
  return {
    path: `${path()}.${current.key}`,
    given: current.value,
    given_unit,
    key_result: titleOfKeyResult(keyResult),
    is_guess,
  }
}

/** Lead times, of processes and of key results that measure them, that are much longer than the waits
 *  and work of all steps together. A key result names its process and the measure, or has all words
 *  of the name in its title and is given in days. */
export function unexplainedLeadTimes(company: Company, time: WorkingTime): UnexplainedLeadTime[] {
  const processes = company.processes ?? []
  const found = new Map<number, UnexplainedLeadTime>()
  const enter = (position: number, stated: Given | undefined) => {
    const process = processes[position]
    if (process === undefined || stated === undefined || (process.steps ?? []).length === 0) return
    const one = check(process, position, stated, time)
    if (one !== undefined && !found.has(position)) found.set(position, one)
  }
  const names: string[][] = []
  const positions = new Map<string, number>()
  for (const [position, { name, id, lead_time_hours: given, steps = [] }] of processes.entries()) {
    names.push(steps.length === 0 ? [] : plainName(name ?? '').split(' '))
    for (const known of [name, id]) if (known !== undefined) positions.set(known, position)
    if (given === undefined) continue
    const path = `processes[${position}].lead_time_hours`
    enter(position, { path, given, given_unit: 'hours', key_result: null, is_guess: false })
  }
  if (processes.length === 0) return []
  for (const at of keyResultsOf(company)) {
    const { process, measure, unit } = at.keyResult
    if (process !== undefined && measure !== undefined) {
      enter(positions.get(process) ?? -1, givenBy(at, false))
    } else if (process === undefined && unitOf(unit) !== undefined) {
      const position = meant(titleOfKeyResult(at.keyResult), names)
      if (position !== undefined) enter(position, givenBy(at, true))
    }
  }
  return [...found.values()]
}
