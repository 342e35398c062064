import type { Problem } from '../../model/problem.ts'
import { type ProblemDetails, problemIn } from '../report-problem.ts'

/** Why nothing is written, for the person who asked for it. */
export class Refusal extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message)
    this.name = 'Refusal'
    this.problems = problems
  }
}

export const refusal = (file: string | null, message: string, details: ProblemDetails): Refusal =>
  new Refusal([problemIn(file, message, details)])
