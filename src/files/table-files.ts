import { dirname } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { shellWord } from '../model/shell-word.ts'
import type { CompanyDocument } from './document.ts'
import { answersKnown } from './import/answers.ts'
import { idsGivenTwice } from './import/import-files.ts'
import { recognise } from './import/recognise.ts'
import { type Answers, type Recognised, recognisedAs, type SourceRead } from './import/source.ts'
import { type Known, withKnown } from './import/with-known.ts'
import type { InputFiles } from './input-files.ts'
import { readFile } from './read-file.ts'
import { problemIn } from './report-problem.ts'
import type { TableSource } from './tables/table.ts'
import { isSourceName } from './tables/table-name.ts'

export interface TableFiles {
  documents: CompanyDocument[]
  problems: Problem[]
  /** Each file that could be a source, with what it was taken for. */
  recognised: RecognisedFile[]
}

/** A file, what it was taken for, and what is open in it. */
export interface RecognisedFile extends Recognised, Pick<SourceRead, 'questions' | 'named_only'> {
  file: string
}

const HINT =
  'coo reads people (such as Employee ID, Name, Job Title, Reports To), OKRs (Objective, Key Result, Target, Current, Owner), decisions (Decision, Status, Owner, Review date), metrics (a month, then a column for each) and responsibilities (a task, then R, A, C or I for each role); docs/imports.md says more'

interface SourceRequest {
  at: string
  /** Reads files in folders too that do not say themselves what they are. */
  readsAll: boolean | undefined
  /** The folders that are read: they remember what was answered. */
  folders: readonly string[]
  /** Answers that count over those remembered. */
  answers: Answers | undefined
  /** What stands in the other files. */
  known: Known
}

/** What tables and texts of somebody's own hold: of files that were named, where what is not known
 *  is a problem, and of files found in folders, where the others are told in one warning for each
 *  folder. */
export const readTableFiles = (
  named: InputFiles['tables'],
  inFolders: InputFiles['others'],
  request: SourceRequest,
): Promise<TableFiles> =>
  withKnown(
    (known) => readAll(named, inFolders, { ...request, known }),
    ({ recognised }) => recognised,
    ({ documents }) => documents,
    request.known,
  )

async function readAll(
  named: InputFiles['tables'],
  inFolders: InputFiles['others'],
  { readsAll = false, ...request }: SourceRequest,
): Promise<TableFiles> {
  const found: TableFiles = { documents: [], problems: [], recognised: [] }
  for (const one of named) {
    const place = { folder: dirname(one.path), ...one, ...request }
    const { problem } = await readSource(place, found, false)
    if (problem !== undefined) found.problems.push(problem)
  }
  const left: InputFiles['others'] = []
  for (const other of inFolders) {
    if (!isSourceName(other.inside)) {
      left.push(other)
      continue
    }
    const { path, folder } = other
    const { problem, is_sound } = await readSource(
      { path, file: path, folder, ...request },
      found,
      !readsAll,
    )
    if (problem === undefined) continue
    if (is_sound && !readsAll) left.push(other)
    else if (!is_sound) found.problems.push({ ...problem, severity: 'warning' })
  }
  found.problems.push(...notRead(left))
  return found
}

interface Place extends Omit<SourceRequest, 'readsAll'> {
  path: string
  file: string
  folder: string
  /** What it holds, where it is read already. */
  bytes?: Uint8Array
}

interface Outcome {
  /** Why nothing was read; undefined where something was. */
  problem?: Problem
  /** Whether it is a sound file of something else. */
  is_sound: boolean
}

/** Adds what a file holds; else says what is wrong with it. */
async function readSource(
  { path, file, folder, at, folders, answers: given, known, bytes: held }: Place,
  found: TableFiles,
  isFound: boolean,
): Promise<Outcome> {
  const bytes = held === undefined ? readFile(path, file) : { ok: true as const, bytes: held }
  if (!bytes.ok) return { problem: bytes.problem, is_sound: false }
  const answers = { ...(await answersKnown([folder, ...folders])), ...given }
  const read = await recognise(bytes.bytes, { file, at, answers, ...known, isFound })
  if (!read.ok) {
    found.recognised.push(unread(file, read.problem))
    return { problem: read.problem, is_sound: false }
  }
  const { source } = read
  const { questions, named_only } = source
  found.recognised.push({ file, ...recognisedAs(source), questions, named_only })
  if (source.kind === 'unknown') {
    const isEmpty = bytes.bytes.length === 0
    const problem = isEmpty ? problemIn(file, NO_DATA, {}) : notKnown(file, read.tables)
    return { problem, is_sound: true }
  }
  found.problems.push(...toldOf(source, file))
  found.problems.push(...idsGivenTwice(source.documents))
  found.documents.push(...source.documents)
  return { is_sound: true }
}

/** A file that is not sound, with what is wrong with it as its rows. */
export function unread(file: string, ...problems: readonly Problem[]): RecognisedFile {
  const skipped = problems.map(({ line, message }) => ({ at: line ?? 1, reason: message }))
  const rows = skipped.length
  return {
    file,
    kind: 'unknown',
    rows,
    rows_read: 0,
    skipped,
    confidence: 'assumed',
    questions: [],
  }
}

const TOLD_AT_MOST = 3

/** What the reader told by itself, else one warning each for rows that were not read and for what
 *  was guessed; and one for each open question. */
function toldOf(
  { skipped, assumptions, questions, rows, documents, warnings }: SourceRead,
  file: string,
): Problem[] {
  const locate = documents[0]?.locate
  const warn = (message: string, hint: string): Problem =>
    problemIn(file, message, { hint, place: locate?.value([]), severity: 'warning' })
  const problems: Problem[] = [...(warnings ?? [])]
  const hint = `coo import ${shellWord(file)} lists them`
  const [first] = skipped
  if (rows === 0) {
    problems.push(warn('it has no rows, so that nothing is read from it', 'was it saved empty?'))
  }
  if (first !== undefined && warnings === undefined) {
    const places = skipped.slice(0, TOLD_AT_MOST).map((row) => `${row.at} (${row.reason})`)
    const more = skipped.length > TOLD_AT_MOST ? ', ...' : ''
    const what = `${skipped.length} of ${rows} ${rows === 1 ? 'row is' : 'rows are'} not read: ${places.join(', ')}${more}`
    problems.push(warn(what, hint))
  }
  if (assumptions.length > 0) {
    const values = assumptions.length === 1 ? '1 value is' : `${assumptions.length} values are`
    problems.push(warn(`${values} guessed`, hint))
  }
  for (const { question, taken } of questions) {
    problems.push(
      warn(
        `${question} Taken as: ${taken ?? 'neither'}`,
        `settle it with coo import ${shellWord(file)}`,
      ),
    )
  }
  return problems
}

const NO_DATA = 'the file holds no data'
const COLUMNS_NAMED = 8

function notKnown(file: string, tables: readonly TableSource[] | undefined): Problem {
  if (tables === undefined) {
    const message =
      'expected OKRs, responsibilities, a decision or notes of a meeting, found other text'
    return problemIn(file, message, { hint: 'docs/imports.md says how each is recognised' })
  }
  const [table] = tables
  const named = table?.header?.filter((name) => name !== '') ?? []
  const more = named.length > COLUMNS_NAMED ? ', ...' : ''
  const columns = `one with the columns ${named.slice(0, COLUMNS_NAMED).join(', ')}${more}`
  const what =
    table === undefined ? 'none' : named.length === 0 ? 'one without names of columns' : columns
  const message = `expected a table of a kind that is read, found ${what}`
  return problemIn(file, message, { hint: HINT })
}

const NAMED_AT_MOST = 5

/** One warning for the files of a folder that cannot be read as data. */
function notRead(others: InputFiles['others']): Problem[] {
  return [...Map.groupBy(others, ({ folder }) => folder)].map(([folder, files]) => {
    const names = files.slice(0, NAMED_AT_MOST).map(({ inside }) => inside)
    if (files.length > NAMED_AT_MOST) names.push(`${files.length - NAMED_AT_MOST} more`)
    const count = files.length === 1 ? '1 file is' : `${files.length} files are`
    const message = `${count} not read: ${names.join(', ')}`
    const hint =
      'JSON and YAML files are read, and tables and texts of the kinds in docs/imports.md; name the others in .cooignore'
    return problemIn(folder, message, { hint, severity: 'warning' })
  })
}
