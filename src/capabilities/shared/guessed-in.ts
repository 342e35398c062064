import type { Assumption } from '../../analyses/assumption.ts'
import { type Guess, guessText } from '../../model/guess.ts'
import { parsePath, valueAt } from '../../model/path.ts'
import type { Situation } from '../../model/source.ts'

/** The first value that hangs on a guess, of those below some keys of the company. */
const pathIn = ({ paths }: Guess, keys: readonly string[]): string | undefined =>
  paths.find((path) => keys.includes(String(parsePath(path)[0])))

/** What reading the files had to guess of some keys of the company. */
export const guessedIn = (
  { company, guesses = [] }: Situation,
  keys: readonly string[],
): Assumption[] =>
  guesses.flatMap((guess) => {
    const path = pathIn(guess, keys)
    if (path === undefined) return []
    const value = guess.value ?? valueAt(company, parsePath(path))
    const shown = typeof value === 'number' || typeof value === 'string' ? value : 'none'
    return [{ path, value: shown, because: guessText(guess) }]
  })
