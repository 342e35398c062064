import type { Company, Step } from '../../model/company.ts'
import { nameOfProcess, nameOfStep } from '../process/names.ts'
import type { WorkWeek } from './work-week.ts'

/** A step of which both its people and what waits there are given. */
export interface OpenAtStep {
  name: string
  path: string
  process: string
  /** Position of the process. */
  position: number
  /** Pieces that wait there or are worked on, for each of its people. */
  open: number
  /** Whether what is worked on there is known, and counted with what waits. */
  counts_work: boolean
}

/** Pieces that wait at a step or are worked on, for each of its people; null where not known. */
export function openPerPerson(step: Step, { hours_per_day }: WorkWeek): number | null {
  const { people, current_queue: queue, avg_process_hours: hours } = step
  if (queue === undefined || people === undefined || people <= 0) return null
  const { throughput_per_day: does } = step
  const in_work = hours === undefined || does === undefined ? 0 : (does * hours) / hours_per_day
  return (queue + in_work) / people
}

/** What is open at every step of which that is known, in the order of the data. */
export function openWork({ processes = [] }: Company, week: WorkWeek): OpenAtStep[] {
  const known: OpenAtStep[] = []
  processes.forEach((process, position) => {
    process.steps?.forEach((step, index) => {
      const open = openPerPerson(step, week)
      if (open === null) return
      const path = `processes[${position}].steps[${index}]`
      const name = nameOfStep(step, index)
      const counts_work =
        step.avg_process_hours !== undefined && step.throughput_per_day !== undefined
      const of = nameOfProcess(process, position)
      known.push({ name, path, process: of, position, open, counts_work })
    })
  })
  return known
}
