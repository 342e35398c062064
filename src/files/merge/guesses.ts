import type { Guess } from '../../model/guess.ts'
import { formatPath, type Path, parsePath, valueAt } from '../../model/path.ts'
import { valueKey } from '../../model/value-key.ts'
import type { CompanyDocument } from '../document.ts'
import { OKR_KEYS } from './cycles.ts'
import { childOrigin, isMap, type Origin, type Traced, type Tracks } from './traced.ts'

/** What of a document hangs on guesses: by the path of a map or list, keys below it, which may be
 *  missing there. */
type Hanging = Map<string, { key: string | number; isThere: boolean; guess: Guess }[]>

/** The guesses of all documents, with the paths that hang on them in the merged company. One whose
 *  values gave way to others in the merge is none any more. */
export function mergedGuesses(company: Traced, tracks: Tracks, states: readonly Traced[]): Guess[] {
  const documents = states.map(({ origin }) => origin.document)
  const guesses = documents.flatMap((document) => document.guesses ?? [])
  if (guesses.length === 0) return []
  const hanging = new Map(documents.map((document) => [document, hangingOf(document)]))
  const keys = new Set(guesses.flatMap(({ paths }) => paths.map((path) => parsePath(path)[0])))
  // Values may be moved there: past cycles, earlier figures, and people who start later or have left.
  if ([...keys].some((key) => String(key).endsWith('_okrs'))) keys.add('okr_history')
  if (keys.has('metrics')) keys.add('metric_history')
  if (keys.has('check_ins')) for (const key of OKR_KEYS) keys.add(key).add('okr_history')
  if (keys.has('people')) keys.add('joining').add('left')
  const found = new Map<Guess, string[]>()
  const visit = (value: unknown, origin: Origin, path: Path): void => {
    if (!isMap(value) && !Array.isArray(value)) return
    const add = (guess: Guess, key: string | number) => {
      const paths = found.get(guess)
      const written = formatPath([...path, key])
      if (paths === undefined) found.set(guess, [written])
      else paths.push(written)
    }
    const hangingAt = ({ document, path: there }: Origin) =>
      hanging.get(document)?.get(formatPath(there)) ?? []
    for (const { key, isThere, guess } of hangingAt(origin)) {
      if (Object.hasOwn(value, key) !== isThere) continue
      if (isThere && !isItself(value, origin, key, tracks)) continue
      add(guess, key)
    }
    for (const key of checkedKeys(value)) {
      const { document, path: from } = childOrigin(value, origin, key, tracks)
      const checkIn = hangingAt({ document, path: from.slice(0, -1) })
      const taken = from.at(-1)
      if (taken === key) continue
      for (const one of checkIn) if (one.key === taken) add(one.guess, key)
    }
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      if (path.length === 0 && !keys.has(key)) continue
      const child = (value as Record<string | number, unknown>)[key]
      visit(child, childOrigin(value, origin, key, tracks), [...path, key])
    }
  }
  visit(company.value, company.origin, [])
  return guesses.flatMap((guess) => {
    const paths = found.get(guess) ?? []
    return guess.paths.length > 0 && paths.length === 0 ? [] : [{ ...guess, paths }]
  })
}

/** The keys of a key result that may hold what a check-in says. */
const checkedKeys = (value: object): string[] =>
  isMap(value) && value.check_ins !== undefined ? [valueKey(value)] : []

/** Whether a child stands where its own key says, and was not put there by another document. */
function isItself(value: object, origin: Origin, key: string | number, tracks: Tracks): boolean {
  const { document, path } = childOrigin(value, origin, key, tracks)
  return document === origin.document && formatPath(path) === formatPath([...origin.path, key])
}

function hangingOf({ guesses = [], value }: CompanyDocument): Hanging {
  const hanging: Hanging = new Map()
  for (const guess of guesses) {
    for (const written of guess.paths) {
      const path = parsePath(written)
      const key = path.at(-1)
      if (key === undefined) continue
      const above = formatPath(path.slice(0, -1))
      const one = { key, isThere: valueAt(value, path) !== undefined, guess }
      const known = hanging.get(above)
      if (known === undefined) hanging.set(above, [one])
      else known.push(one)
    }
  }
  return hanging
}
