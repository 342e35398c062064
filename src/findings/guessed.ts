import type { Evidence } from '../model/finding.ts'
import type { Guess } from '../model/guess.ts'

/** What reading the files had to guess, by what hangs on it. */
export interface Guessed {
  /** By the path of the value. */
  at: ReadonlyMap<string, Guess>
  /** By the path of the map in which the value stands. */
  in: ReadonlyMap<string, readonly Guess[]>
}

export function guessedOf(guesses: readonly Guess[] = []): Guessed {
  const at = new Map<string, Guess>()
  const within = new Map<string, Guess[]>()
  for (const guess of guesses) {
    for (const path of guess.paths) {
      at.set(path, guess)
      const end = lastPart(path)
      if (path[end] !== '.') continue
      const map = path.slice(0, end)
      within.set(map, [...(within.get(map) ?? []), guess])
    }
  }
  return { at, in: within }
}

/** Where the last part of a path begins, with the mark before it; 0 where it has one part only. */
const lastPart = (path: string): number => Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0)

/** The guesses that evidence rests on, each once: those of its values or of the whole that they
 *  stand in, of what is missing, and of the keys of a map that is cited whole. */
export function guessesUnder(evidence: readonly Evidence[], guessed: Guessed): Guess[] {
  const found = new Set<Guess>()
  const visit = (pieces: readonly Evidence[]): void => {
    for (const piece of pieces) {
      if (piece.kind === 'computed') visit(piece.inputs)
      if (piece.kind !== 'datum') continue
      const { path, missing } = piece
      const own = guessAt(missing === undefined ? path : `${path}.${missing}`, guessed)
      if (own !== undefined) found.add(own)
      if (missing === undefined) for (const guess of guessed.in.get(path) ?? []) found.add(guess)
    }
  }
  if (guessed.at.size > 0) visit(evidence)
  return [...found]
}

function guessAt(path: string, { at }: Guessed): Guess | undefined {
  for (let whole = path; whole !== ''; whole = whole.slice(0, lastPart(whole))) {
    const guess = at.get(whole)
    if (guess !== undefined) return guess
  }
  return undefined
}
