import { formatPath, type Path } from '../model/path.ts'
import type { Problem } from '../model/problem.ts'
import type { TextPlace } from './lines.ts'

export interface ProblemDetails {
  path?: Path
  place?: TextPlace | undefined
  hint?: string | undefined
  severity?: Problem['severity']
}

/** A problem in a file; an error unless said. */
export function problemIn(
  file: string | null,
  message: string,
  { path = [], place, hint, severity = 'error' }: ProblemDetails = {},
): Problem {
  const problem: Problem = {
    file,
    path: formatPath(path),
    line: place?.line ?? null,
    column: place?.column ?? null,
    message,
    hint: hint ?? null,
    severity,
  }
  if (place !== undefined) problem.source_line = place.source_line
  return problem
}
