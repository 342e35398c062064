import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import { findCompanyFolder } from '../company-folder.ts'
import { isMap } from '../merge/traced.ts'
import { readFile } from '../read-file.ts'
import { problemIn } from '../report-problem.ts'
import type { Answers } from './source.ts'

/** Where a folder remembers what was answered. */
export const ANSWERS = '.coo/answers.json'

const textsOf = (value: unknown): Answers =>
  isMap(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([id, answer]) =>
          typeof answer === 'string' ? [[id, answer]] : [],
        ),
      )
    : {}

/** What a folder remembers of earlier answers; nothing where it has none or they cannot be read. */
export function rememberedAnswers(folder: string): Answers {
  try {
    return textsOf(JSON.parse(readFileSync(join(folder, ANSWERS), 'utf8')))
  } catch {
    return {}
  }
}

/** What is remembered for files in some folders: by the company folder that each is or lies in. */
export async function answersKnown(folders: readonly string[]): Promise<Answers> {
  const companies = await Promise.all([...new Set(folders)].map(findCompanyFolder))
  return Object.assign({}, ...companies.flatMap((each) => (each ? [rememberedAnswers(each)] : [])))
}

/** The answers in a file that somebody wrote: a JSON map from the ids of questions to answers. */
export function answersIn(file: string): { answers: Answers; problem?: Problem } {
  const read = readFile(file, file)
  if (!read.ok) return { answers: {}, problem: read.problem }
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(read.bytes))
    const answers = textsOf(value)
    if (isMap(value) && Object.keys(answers).length === Object.keys(value).length)
      return { answers }
  } catch {
    // Told below, as what is JSON but no map of texts.
  }
  const hint =
    'such as { "okrs.csv:target": "Goal" }; questions[] of coo import -f json has the ids'
  const message = 'expected a JSON map from ids of questions to answers'
  return { answers: {}, problem: problemIn(file, message, { hint }) }
}
