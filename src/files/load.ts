import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { addDays, WEEK_DAYS } from '../model/dates.ts'
import type { Path } from '../model/path.ts'
import type { Problem } from '../model/problem.ts'
import type { Situation } from '../model/source.ts'
import { carriedGuesses } from './carried-guesses.ts'
import { checkDocument } from './check-document.ts'
import { type ContextPlaces, readContext, withoutContext } from './context/read-context.ts'
import { decode, textOfUtf8 } from './decode.ts'
import { type CompanyDocument, nowhere, type ParsedText } from './document.ts'
import type { KeptVersions } from './git/kept-versions.ts'
import type { Answers } from './import/source.ts'
import type { ImportedSources } from './imported.ts'
import { type InputFile, type InputFiles, inputFiles, noCompanyFiles } from './input-files.ts'
import type { Horizon } from './merge/dated-ahead.ts'
import { isMap, type Origin } from './merge/traced.ts'
import { mergeCompany } from './merge.ts'
import { parseText } from './parse-text.ts'
import { pastOf } from './past.ts'
import { sharedManagerNames } from './people/shared-names.ts'
import { type FileBytes, readFile } from './read-file.ts'
import { problemIn } from './report-problem.ts'
import type { RecognisedFile, TableFiles } from './table-files.ts'
import { looksLikeTable } from './tables/looks-like-table.ts'
import { timeZoneOf } from './time-zone.ts'

export interface LoadRequest {
  /** Files, company folders, or `-` for standard input. */
  inputs: readonly string[]
  /** The day asked about, `YYYY-MM-DD`, or how to tell it from the company's time zone. */
  at: string | ((timeZone: string | undefined) => string)
  /** The day on which it is asked, where that may be a later one. */
  today?: (timeZone: string | undefined) => string
  /** The day to compare with; absent: a week before. */
  since?: string
  /** Where to look for a company-context.md that is not in the folder. */
  context?: ContextPlaces
  /** Whether the commits of a folder in git are asked for its past, and how closely. */
  commits?: 'week' | 'day' | 'commit' | undefined
  readStandardInput: () => Promise<Uint8Array>
  /** Told before each file is read. */
  onFile?: (file: string, number: number, all: number) => void
  /** Reads a file, where not as it is on the disk. */
  readFile?: (path: string, shown: string) => FileBytes
  /** Files to read as if the company's folder held them already. */
  added?: readonly InputFile[]
  /** Reads files in a folder too that do not say themselves what they are. */
  readsAll?: boolean
  /** Answers to what can be read in two ways, over those that a folder remembers. */
  answers?: Answers
}

export interface Loaded {
  situation: Situation
  warnings: Problem[]
  /** Where in which document a value stands, or its nearest parent that exists. */
  originOf: (path: Path) => Origin
  /** What each file that was read is. */
  recognised: readonly RecognisedFile[]
}

export type LoadResult =
  | { ok: true; loaded: Loaded }
  | {
      ok: false
      /** Errors and warnings: by file, and in each file from top to bottom. */
      problems: Problem[]
    }

interface ParsedInput extends InputFile {
  parsed: ParsedText
  bytes: Uint8Array
}

/** Reads, checks and merges the company that the inputs describe. All that is wrong with them
 *  comes back as problems, at once; throws only on our own mistakes. */
export async function load(request: LoadRequest): Promise<LoadResult> {
  const inputs = inputFiles(request.inputs)
  const { readFile: read = readFile } = request
  const data = [...inputs.data, ...(request.added ?? [])]
  let { problems } = inputs
  const parsed: ParsedInput[] = []
  for (const [n, input] of data.entries()) {
    request.onFile?.(input.file, n + 1, data.length)
    const bytes =
      input.path === undefined ? await fromStandardInput(request) : read(input.path, input.file)
    if (!bytes.ok) problems.push(bytes.problem)
    else if (input.path === undefined && looksLikeTable(bytes.bytes))
      inputs.tables.push({ file: input.file, path: input.file, bytes: bytes.bytes })
    else {
      const text = await parse(bytes.bytes, input.file)
      parsed.push({ ...input, parsed: text, bytes: bytes.bytes })
    }
  }
  const imported = await importsOf(parsed)
  const documents: CompanyDocument[] = []
  for (const { file, path, folder, parsed: text, bytes } of parsed) {
    if (path !== undefined && isImported(imported, path)) continue
    if (isEmpty(text)) {
      const isAlone = folder === undefined && data.length === 1
      if (isAlone) problems.push(noData(file))
      continue
    }
    if (mayBeExport(text.value)) {
      const { isOkrExport } = await import('./import/okr-export.ts')
      if (isOkrExport(text.value)) {
        inputs.tables.push({ file, path: path ?? file, bytes, ...(folder && { folder }) })
        continue
      }
    }
    const checked = await checkDocument(text, file)
    problems = problems.concat(checked.problems)
    const isValid = checked.problems.every(({ severity }) => severity === 'warning')
    if (isValid && checked.value) {
      const guesses = carriedGuesses(checked.value, file)
      documents.push({ file, value: checked.value, locate: text.locate, guesses })
    }
  }
  const companyFiles = documents.map(asRecognised)
  const context = await readContext(inputs.others, request.context ?? {})
  if (context.document !== undefined) documents.push(context.document)
  const at = typeof request.at === 'string' ? request.at : request.at(timeZoneOf(documents))
  const others = withoutContext(inputs.others)
  const tables = await tablesOf({ ...inputs, others }, imported, documents, at, request)
  for (const document of tables.documents) documents.push(document)
  problems = problems.concat(imported.warnings, context.problems, tables.problems)
  if (documents.length === 0 && problems.every(({ severity }) => severity === 'warning')) {
    const folders = new Set(others.map(({ folder }) => folder))
    problems = [...[...folders].map(noCompanyFiles), ...problems]
  }
  const horizon: Horizon = {
    dated: at,
    undated: () => {
      const today = request.today?.(timeZoneOf(documents)) ?? at
      return today > at ? today : at
    },
  }
  const recognised = [...companyFiles, ...tables.recognised]
  const now = mergeLoaded(documents, at, problems, recognised, horizon)
  if (now.ok && context.file !== undefined && now.loaded.situation.company.context !== undefined) {
    now.loaded.situation.contextFile = context.file
  }
  if (now.ok) {
    const { situation, warnings } = now.loaded
    const since = request.since ?? addDays(at, -WEEK_DAYS)
    const kept = await versionsOf(request, at, since)
    warnings.push(...kept.warnings)
    situation.past = pastOf(documents, situation, since, kept.versions, horizon)
  }
  return now
}

/** A company file, whose keys are its rows. */
function asRecognised({ file, value }: CompanyDocument): RecognisedFile {
  const rows = Object.keys(value).length
  return {
    file,
    kind: 'company',
    rows,
    rows_read: rows,
    skipped: [],
    confidence: 'verified',
    questions: [],
  }
}

/** What the commits of the one folder that is read say of its past. */
async function versionsOf(
  { inputs, commits }: LoadRequest,
  at: string,
  since: string,
): Promise<KeptVersions> {
  const [folder, ...others] = new Set(inputs)
  if (commits === undefined || folder === undefined || others.length > 0 || !isFolder(folder)) {
    return { versions: [], warnings: [] }
  }
  const { keptVersions } = await import('./git/kept-versions.ts')
  const toDocument = async (bytes: Uint8Array, file: string) => {
    const text = await parse(bytes, file)
    const { value, problems } = await checkDocument(text, file)
    const isSound = [...text.problems, ...problems].every(({ severity }) => severity === 'warning')
    return isSound && value ? { file, value, locate: text.locate } : undefined
  }
  return keptVersions({ folder, at, since, every: commits, toDocument })
}

const isFolder = (input: string): boolean =>
  statSync(input, { throwIfNoEntry: false })?.isDirectory() === true

/** What one starts from where no company is looked at. */
export function companyless(at: LoadRequest['at']): { ok: true; loaded: Loaded } {
  const { situation, originOf } = mergeCompany([], typeof at === 'string' ? at : at(undefined))
  return { ok: true, loaded: { situation, warnings: [], originOf, recognised: [] } }
}

/** Merges what is valid, also where something is not: conflicts between files are told as well. */
export function mergeLoaded(
  documents: readonly CompanyDocument[],
  at: string,
  problems: readonly Problem[],
  recognised: readonly RecognisedFile[] = [],
  horizon?: Horizon,
): LoadResult {
  const merged = mergeCompany(documents, at, horizon)
  const all = [...problems, ...merged.problems]
  if (all.length > 1) all.sort(byPlace)
  if (all.some(({ severity }) => severity === 'error')) return { ok: false, problems: all }
  const { situation, originOf } = merged
  const warnings = [...all, ...sharedManagerNames(situation.company, originOf)]
  if (warnings.length > all.length) warnings.sort(byPlace)
  return { ok: true, loaded: { situation, warnings, originOf, recognised } }
}

function byPlace(a: Problem, b: Problem): number {
  const [fileA, fileB] = [a.file ?? '', b.file ?? '']
  if (fileA !== fileB) return fileA < fileB ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

async function fromStandardInput({ readStandardInput }: LoadRequest): Promise<FileBytes> {
  return { ok: true, bytes: await readStandardInput() }
}

async function parse(bytes: Uint8Array, file: string): Promise<ParsedText> {
  const decoded = decode(bytes, file)
  if (!decoded.ok) {
    return { value: undefined, problems: [decoded.problem], locate: nowhere }
  }
  const { utf8 } = decoded
  // The text is held while it is parsed, then only the bytes: places are seldom asked for.
  let text: string | undefined = decoded.text
  const textOf = () => text ?? textOfUtf8(utf8)
  const parsed = await parseText(textOf, utf8, file)
  text = undefined
  return parsed
}

const isEmpty = ({ value, problems }: ParsedText): boolean =>
  (value === undefined || value === null) && problems.length === 0

/** Whether a value could be what an OKR tool wrote: no key of a company is called so. */
const mayBeExport = (value: unknown): boolean =>
  Array.isArray(value) ||
  (isMap(value) &&
    Object.keys(value).some((key) => /^(?:objectives|goals|okrs|data|items)$/i.test(key)))

const noData = (file: string): Problem =>
  problemIn(file, 'the file holds no data', { hint: 'write the company data as YAML or JSON' })

async function importsOf(parsed: readonly ParsedInput[]): Promise<ImportedSources> {
  const importers = parsed.map((input) => ({ ...input, value: input.parsed.value }))
  const isImporter = ({ value }: { value: unknown }) =>
    isMap(value) && value.imported_from !== undefined
  if (!importers.some(isImporter)) return { paths: new Set(), warnings: [] }
  const { importedSources } = await import('./imported.ts')
  return importedSources(importers)
}

const isImported = ({ paths }: ImportedSources, path: string): boolean =>
  paths.size > 0 && paths.has(resolve(path))

/** What the other files of the inputs hold: people in tables; the rest is told. */
async function tablesOf(
  { others, tables }: InputFiles,
  imported: ImportedSources,
  documents: readonly CompanyDocument[],
  at: string,
  { inputs, readsAll, answers }: LoadRequest,
): Promise<TableFiles> {
  const fromFolders = others.filter(({ path }) => !isImported(imported, path))
  if (fromFolders.length + tables.length === 0)
    return { documents: [], problems: [], recognised: [] }
  const [{ readTableFiles }, { allKeyResultsIn, currencyIn }] = await Promise.all([
    import('./table-files.ts'),
    import('./import/with-known.ts'),
  ])
  const folders = inputs.filter(isFolder)
  const known = {
    people: documents.flatMap(({ value }) => value.people ?? []),
    keyResults: documents.flatMap(({ value }) => allKeyResultsIn(value)),
    currency: currencyIn(documents.map(({ value }) => value)),
  }
  return readTableFiles(tables, fromFolders, { at, readsAll, folders, answers, known })
}
