import type { z } from 'zod'
import { nearestWord } from '../model/nearest-word.ts'
import { type Path, valueAt } from '../model/path.ts'
import type { Problem } from '../model/problem.ts'
import { companySchema } from '../model/schema/company.ts'
import type { Locate } from './document.ts'
import { expectedWords, knownKeys, schemaAt } from './expectation.ts'
import { foundWords } from './found-words.ts'
import { doneRemedy, remedy } from './remedy.ts'
import { problemIn } from './report-problem.ts'

type Issue = z.core.$ZodIssue

/** Places told one by one for an unknown key that occurs at many (in each entry of a list). */
const TOLD_PLACES = 3

/** Says what is wrong with a document that the generated validator refuses: an error for each
 *  value that does not fit, a warning for each key nobody knows. */
export function explainDocument(
  document: Record<string, unknown>,
  file: string,
  locate: Locate,
): Problem[] {
  const result = companySchema.safeParse(document)
  if (result.success) return []
  const problems: Problem[] = []
  const unknown = new Map<string, { warning: Problem; places: number }>()

  const tell = (issue: Issue, above: Path): void => {
    const path = [...above, ...(issue.path as (string | number)[])]
    const inner = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined
    if (inner !== undefined) {
      for (const issue of inner) tell(issue, path)
    } else if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) tellUnknown([...path, key], key)
    } else {
      tellMisfit(path, valueAt(document, path))
    }
  }

  const tellMisfit = (path: Path, value: unknown): void => {
    const schema = schemaAt(path)
    const message = `expected ${expectedWords(schema)}, found ${foundWords(value)}`
    const hint = doneRemedy(path, value) ?? remedy(schema, value)
    problems.push(problemIn(file, message, { path, place: locate.value(path), hint }))
  }

  const tellUnknown = (path: Path, key: string): void => {
    for (const misfit of uncountable(valueAt(document, path), path)) {
      tellMisfit(misfit, valueAt(document, misfit))
    }
    const alike = path.map((part) => (typeof part === 'number' ? '*' : part)).join('\n')
    const known = unknown.get(alike)
    if (known !== undefined && known.places++ >= TOLD_PLACES) return
    const nearest = nearestWord(key, knownKeys(schemaAt(path.slice(0, -1))))
    const warning = problemIn(
      file,
      `unknown key ${JSON.stringify(key)}: it is kept, but nothing reads it`,
      {
        path,
        place: locate.key(path),
        hint: nearest && `did you mean "${nearest}"?`,
        severity: 'warning',
      },
    )
    problems.push(warning)
    unknown.set(alike, { warning, places: known?.places ?? 1 })
  }

  for (const issue of result.error.issues) tell(issue, [])
  for (const { warning, places } of unknown.values()) {
    const more = places - TOLD_PLACES
    if (more > 0) warning.message += ` (and at ${more} more ${more === 1 ? 'place' : 'places'})`
  }
  return problems
}

/** Of the ways a value may be written, the one that was tried: where the value itself is of the
 *  right kind and only something inside it is wrong. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find(
    (issues) =>
      issues.length > 0 &&
      issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  )
}

/** Numbers that are none (1e999), below a key that no schema checks. */
function uncountable(value: unknown, path: Path): Path[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value))
    return value.flatMap((child, index) => uncountable(child, [...path, index]))
  return Object.entries(value).flatMap(([key, child]) => uncountable(child, [...path, key]))
}
