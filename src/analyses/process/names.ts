import type { Process, Step } from '../../model/company.ts'

/** What a process is called: its name, else its id, else its place in the list. */
export const nameOfProcess = (process: Process, position: number): string =>
  process.name ?? process.id ?? `process ${position + 1}`

/** What a step is called: its name, else its id, else its place in the process. */
export const nameOfStep = (step: Step, position: number): string =>
  step.name ?? step.id ?? `step ${position + 1}`
