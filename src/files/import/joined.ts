import type { Guess } from '../../model/guess.ts'
import { isMap } from '../../model/is-map.ts'
import { formatPath, type Path, parsePath } from '../../model/path.ts'
import type { CompanyDocument } from '../document.ts'

/** What the parts of one file hold, as one document: their lists follow each other, and what hangs
 *  on guesses keeps its place. */
export function joined(documents: readonly CompanyDocument[]): {
  value: Record<string, unknown>
  guesses: readonly Guess[]
} {
  const value: Record<string, unknown> = {}
  const guesses = documents.flatMap((document) => {
    /** Where the lists of this part begin in the joined ones. */
    const starts = new Map<string, number>()
    add(document.value, value, [], starts)
    return (document.guesses ?? []).map((guess) => ({
      ...guess,
      paths: guess.paths.map((path) => moved(path, starts)),
    }))
  })
  return { value, guesses }
}

function add(
  part: Readonly<Record<string, unknown>>,
  whole: Record<string, unknown>,
  path: Path,
  starts: Map<string, number>,
): void {
  for (const [key, value] of Object.entries(part)) {
    const before = whole[key]
    const here = [...path, key]
    if (Array.isArray(before) && Array.isArray(value)) {
      starts.set(formatPath(here), before.length)
      whole[key] = [...(before as unknown[]), ...(value as unknown[])]
    } else if (isMap(before) && isMap(value)) {
      const map = { ...before }
      add(value, map, here, starts)
      whole[key] = map
    } else whole[key] = value
  }
}

function moved(path: string, starts: ReadonlyMap<string, number>): string {
  const parts = parsePath(path)
  return formatPath(
    parts.map((part, i) =>
      typeof part === 'number' ? part + (starts.get(formatPath(parts.slice(0, i))) ?? 0) : part,
    ),
  )
}
