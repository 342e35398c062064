import type { Problem } from '../model/problem.ts'

/** Bad arguments: what was expected, what was found, what to do. Ends with exit code 2. */
export class UsageError extends Error {
  readonly problem: Problem

  constructor(message: string, hint: string | null) {
    super(message)
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

/** Number of single-letter edits between two words (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The known word nearest to what was typed, where one is near enough to be meant. */
export function didYouMean(typed: string, known: readonly string[]): string | null {
  const near = known
    .map((word) => ({ word, distance: editDistance(typed.toLowerCase(), word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0]
  return near === undefined ? null : `did you mean ${near.word}?`
}
