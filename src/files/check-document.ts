import { countCompanyKeys } from '../model/generated/validate-company.js'
import { narrowAll } from '../model/narrow-blanks.ts'
import { parsePath, valueAt } from '../model/path.ts'
import type { Problem } from '../model/problem.ts'
import { nameDepartments } from './department-names.ts'
import type { Locate, ParsedText } from './document.ts'
import { foundWords } from './found-words.ts'
import { isMap } from './merge/traced.ts'
import { misspeltMetrics } from './misspelt-metrics.ts'
import { negativeMetrics } from './negative-metrics.ts'
import { repeatedIds } from './repeated-ids.ts'
import { problemIn } from './report-problem.ts'
import { stripMap } from './strip-map.ts'
import { isTimeZone } from './time-zone.ts'
import { workingHours } from './working-hours.ts'

export interface Checked {
  /** The document's map; undefined where there is none. */
  value: Readonly<Record<string, unknown>> | undefined
  problems: Problem[]
}

/** Whether a parsed text is a company document, and all that is wrong with it. A document without
 *  faults is passed by the generated validator; zod is loaded only to explain. Keys that are null
 *  are taken out of `parsed.value`, and long runs of blanks. */
export async function checkDocument(parsed: ParsedText, file: string): Promise<Checked> {
  const { value, locate } = parsed
  let problems = [...parsed.problems]
  if (value === undefined) return { value, problems }
  if (parsed.is_narrow !== true) narrowAll(value)
  let keys = countCompanyKeys(value)
  let isValid = keys !== -1
  if (!isValid) {
    const stripped = stripMap(value)
    keys = stripped.keys
    for (const path of stripped.refused) problems.push(refused(file, path, locate))
    isValid = countCompanyKeys(value) !== -1
  }
  if (parsed.keys !== undefined && keys < parsed.keys) {
    problems = problems.concat(await repeatedKeys(parsed, file))
  }
  if (!isMap(value)) {
    const message = `expected a map of company data, found ${foundWords(value)}`
    const hint = 'begin with a key, such as company'
    problems.push(problemIn(file, message, { place: locate.value([]), hint }))
    return { value: undefined, problems }
  }
  if (!isValid) {
    const { explainDocument } = await import('./explain-document.ts')
    const told = new Set(parsed.problems.map(({ path }) => path))
    // What could not be read is null now: it was told already.
    const isTold = ({ path }: Problem) => told.has(path) && valueAt(value, parsePath(path)) === null
    problems = problems.concat(
      explainDocument(value, file, locate).filter((problem) => !isTold(problem)),
    )
  }
  problems = problems.concat(
    repeatedIds(value, file, locate),
    timeZone(value, file, locate),
    workingHours(value, file, locate),
    nameDepartments(value, file, locate),
    misspeltMetrics(value, file, locate),
    negativeMetrics(value, file, locate),
  )
  return { value, problems }
}

function refused(file: string, path: readonly (string | number)[], locate: Locate): Problem {
  const message = 'no key can be named __proto__; it is left out'
  const details = { path, place: locate.key(path), hint: 'give it another name' }
  return problemIn(file, message, { ...details, severity: 'warning' })
}

/** JSON.parse takes the last of the keys that are given twice; the text tells which they are. */
async function repeatedKeys({ text }: ParsedText, file: string): Promise<Problem[]> {
  if (text === undefined) return []
  const { explainJson } = await import('./explain-json.ts')
  return explainJson(text(), file).problems
}

function timeZone(
  { time_zone }: Readonly<Record<string, unknown>>,
  file: string,
  locate: Locate,
): Problem[] {
  if (typeof time_zone !== 'string' || isTimeZone(time_zone)) return []
  const message = `expected a time zone, found ${foundWords(time_zone)}`
  const place = locate.value(['time_zone'])
  const hint = 'write a name of the IANA list, such as Europe/Berlin or UTC'
  return [problemIn(file, message, { path: ['time_zone'], place, hint })]
}
