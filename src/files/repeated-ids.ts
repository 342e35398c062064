import type { Problem } from '../model/problem.ts'
import type { Locate } from './document.ts'
import { repeatedInDocument, repeatedWords } from './merge/repeated.ts'
import { problemIn } from './report-problem.ts'

/** The ids that one document gives twice (within one cycle, for objectives), as problems. */
export function repeatedIds(
  company: Readonly<Record<string, unknown>>,
  file: string,
  locate: Locate,
): Problem[] {
  const problems: Problem[] = []
  repeatedInDocument(company, (what, key, name, first, again) => {
    const [message, hint] = repeatedWords(what, key, name)
    const line = locate.value(first)?.line
    const told = line === undefined ? message : `${message}; first on line ${line}`
    problems.push(problemIn(file, told, { path: again, place: locate.value(again), hint }))
  })
  return problems
}
