import type { Problem } from '../model/problem.ts'
import { countCompanyKeys } from '../model/generated/validate-company.js'
import type { ParsedText } from './document.ts'
import { foundWords } from './found-words.ts'
import { problemIn } from './report-problem.ts'
import { repeatedIds } from './repeated-ids.ts'
import { stripMap } from './strip-map.ts'

export interface Checked {
  /** The document's map; undefined for a text without any value, and where it cannot be used. */
  value: Record<string, unknown> | undefined
  problems: Problem[]
}

/** Whether a parsed text is a company document, and all that is wrong with it. A document without
 *  faults is passed by the generated validator; zod is loaded only to explain. */
export async function checkDocument(parsed: ParsedText, file: string): Promise<Checked> {
  const { value, locate } = parsed
  const problems = [...parsed.problems]
  if (value === undefined) return { value: undefined, problems }
  let keys = countCompanyKeys(value)
  if (keys === -1) {
    const stripped = stripMap(value)
    keys = stripped.keys
    for (const path of stripped.refused) {
      const hint = 'choose another name'
      const message = 'the key "__proto__" is left out: no key can have this name'
      problems.push(problemIn(file, message, { path, place: locate.key(path), hint, severity: 'warning' }))
    }
  }
  if (parsed.keys !== undefined && keys < parsed.keys) {
    problems.push(...(await repeatedKeys(parsed, file)))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `expected a map of company data, found ${foundWords(value)}`
    const hint = 'start with a key, such as company'
    problems.push(problemIn(file, message, { place: locate.value([]), hint }))
    return { value: undefined, problems }
  }
  if (countCompanyKeys(value) === -1) {
    const { explainDocument } = await import('./explain-document.ts')
    const told = new Set(parsed.problems.map(({ path }) => path))
    const explained = explainDocument(value, file, locate)
    problems.push(...explained.filter(({ path }) => !told.has(path)))
  }
  const document = { file, value: value as Record<string, unknown>, locate }
  problems.push(...repeatedIds(document))
  return { value: document.value, problems }
}

async function repeatedKeys({ text }: ParsedText, file: string): Promise<Problem[]> {
  if (text === undefined) return []
  const { explainJson } = await import('./explain-json.ts')
  return explainJson(text(), file).problems
}
