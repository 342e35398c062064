import { dirname } from 'node:path'
import type { Company } from '../../model/company.ts'
import type { Problem } from '../../model/problem.ts'
import type { CompanyDocument } from '../document.ts'
import { mergeCompany } from '../merge.ts'
import { type FileBytes, readFile } from '../read-file.ts'
import { repeatedIds } from '../repeated-ids.ts'
import { sha256 } from '../write/state.ts'
import { answersKnown } from './answers.ts'
import { recognise } from './recognise.ts'
import {
  type Answers,
  ASKED_AT_MOST,
  type Assumption,
  type ImportQuestion,
  type SourceRead,
} from './source.ts'
import { type Known, withKnown } from './with-known.ts'

/** A file as it was read, with what it holds. */
export interface ImportedFile extends SourceRead {
  file: string
  sha256: string
}

export interface Imported {
  document: Company
  files: ImportedFile[]
  /** Those that change the result most, at most three. */
  questions: ImportQuestion[]
  assumptions: (Assumption & { file: string })[]
  /** What is wrong with the files: errors mean that nothing can be made of them. */
  problems: Problem[]
}

export interface ImportRequest {
  files: readonly string[]
  at: string
  answers: Answers
  /** The company folder that they are read for: it remembers what was answered. */
  folder?: string | undefined
  /** What the company is known to have. */
  known?: Known | undefined
  hidePrivate: boolean
  readStandardInput: () => Promise<Uint8Array>
}

/** Reads files of somebody's own and makes one company of them. */
export async function importFiles(request: ImportRequest): Promise<Imported> {
  const { files, problems } = await withKnown(
    (known) => readAll(request, known),
    ({ files }) => files,
    ({ files }) => files.flatMap(({ documents }) => documents),
    request.known,
  )
  const documents = files.flatMap((file) => file.documents)
  const merged = mergeCompany(documents, request.at)
  problems.push(...merged.problems)
  const asked = files.flatMap(({ questions }) => questions).toSorted((a, b) => b.values - a.values)
  const rest = asked.slice(ASKED_AT_MOST).map(({ file, at, question, taken }) => ({
    file,
    at,
    assumed: `${question} Taken as: ${taken ?? 'neither'}`,
  }))
  return {
    document: merged.situation.company,
    files,
    questions: asked.slice(0, ASKED_AT_MOST),
    assumptions: [
      ...files.flatMap(({ file, assumptions }) => assumptions.map((each) => ({ file, ...each }))),
      ...rest,
    ],
    problems,
  }
}

async function readAll(request: ImportRequest, known: Known) {
  const files: ImportedFile[] = []
  const problems: Problem[] = []
  const folders = request.folder === undefined ? [] : [request.folder]
  for (const file of request.files) {
    const bytes: FileBytes =
      file === '-' ? { ok: true, bytes: await request.readStandardInput() } : readFile(file, file)
    if (!bytes.ok) {
      problems.push(bytes.problem)
      continue
    }
    const remembered = await answersKnown([dirname(file), ...folders])
    const answers = { ...remembered, ...request.answers }
    const { at, hidePrivate } = request
    const read = await recognise(bytes.bytes, { file, at, answers, ...known, hidePrivate })
    if (!read.ok) problems.push(read.problem)
    else {
      files.push({ ...read.source, file, sha256: sha256(bytes.bytes) ?? '' })
      problems.push(...(read.source.warnings ?? []), ...idsGivenTwice(read.source.documents))
    }
  }
  return { files, problems }
}

/** Ids that a file gives twice, as problems of its lines. */
export const idsGivenTwice = (documents: readonly CompanyDocument[]): Problem[] =>
  documents.flatMap(({ file, value, locate }) =>
    locate === undefined ? [] : repeatedIds(value, file, locate),
  )
