import { nearestWord } from '../model/nearest-word.ts'
import type { Problem } from '../model/problem.ts'

/** Something wrong with what was asked, as against the data: what was expected, what was found,
 *  what to do. */
export class UsageError extends Error {
  readonly problem: Problem

  constructor(message: string, hint: string | null) {
    super(message)
    this.name = 'UsageError'
    this.problem = {
      file: null,
      path: '',
      line: null,
      column: null,
      message,
      hint,
      severity: 'error',
    }
  }
}

/** The known word nearest to what was typed, as a question, where one is near enough to be meant. */
export function didYouMean(typed: string, known: readonly string[]): string | null {
  const near = nearestWord(typed, known)
  return near === undefined ? null : `did you mean ${near}?`
}
