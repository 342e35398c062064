import { dirname, join } from 'node:path'
import type { Guess } from '../model/guess.ts'
import { isMap } from '../model/is-map.ts'
import { parsePath, valueAt } from '../model/path.ts'

/** The guesses that a company file carries of the source it was made from. One whose value somebody
 *  has changed, or put in where it was missing, is settled.
 *  @param value a valid document */
export function carriedGuesses(value: Readonly<Record<string, unknown>>, file: string): Guess[] {
  const from = value.imported_from
  if (!isMap(from) || !Array.isArray(from.guessed)) return []
  const source = join(dirname(file), typeof from.file === 'string' ? from.file : '').replaceAll(
    '\\',
    '/',
  )
  return (from.guessed as Partial<Guess>[]).flatMap((one) => {
    const { says = '', value: taken = null, at = 1, question, settle = '' } = one
    const paths = (one.paths ?? []).filter(isPath)
    const isSettled = paths.length === 1 && paths.some((path) => scalarAt(value, path) !== taken)
    if (isSettled || says === '') return []
    const guess: Guess = { paths, says, value: taken, file: source, at, settle }
    return [question === undefined ? guess : { ...guess, question }]
  })
}

/** Whether a text is a path: those in files are written by hand too. */
function isPath(written: string): boolean {
  try {
    return parsePath(written).length > 0
  } catch {
    return false
  }
}

/** The text, number or truth at a path; null where there is none. */
export function scalarAt(document: unknown, path: string): string | number | boolean | null {
  const value = valueAt(document, parsePath(path))
  const isScalar =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isScalar ? value : null
}
