import { realpathSync, statSync } from 'node:fs'
import type { Problem } from '../model/problem.ts'
import { type FolderFile, listFolder } from './list-folder.ts'
import { unreadable } from './read-file.ts'
import { problemIn } from './report-problem.ts'
import { isSourceName } from './tables/table-name.ts'

/** A file to read as data. */
export interface InputFile {
  /** Its name as problems and evidence show it: as typed, or the typed folder joined with it. */
  file: string
  /** Where to read it; undefined for standard input. */
  path?: string
  /** The company folder it was found in. */
  folder?: string
}

export interface InputFiles {
  /** In the order of their names; each file once, however often it is named. */
  data: InputFile[]
  /** Files that may hold a table or a text of somebody's own, and were named themselves or say that
   *  they do. */
  tables: { file: string; path: string; folder?: string; bytes?: Uint8Array }[]
  /** Files of company folders that are neither JSON nor YAML, and not named themselves. */
  others: (FolderFile & { folder: string })[]
  problems: Problem[]
}

/** What the named inputs hold: files, company folders, `-` for standard input. */
export function inputFiles(inputs: readonly string[]): InputFiles {
  const files: InputFiles = { data: [], tables: [], others: [], problems: [] }
  for (const input of new Set(inputs)) {
    if (input === '-' || input === '/dev/stdin') files.data.push({ file: input })
    else addInput(input, files)
  }
  if (inputs.length === 0) {
    const hint = 'name a file or a folder, or - for standard input'
    files.problems.push(problemIn(null, 'there is nothing to read', { hint }))
  }
  files.data = eachOnce(
    files.data.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
  )
  const seen = new Set<string>()
  files.tables = eachOnce(files.tables, seen)
  files.others = eachOnce(files.others, seen)
  return files
}

function addInput(input: string, files: InputFiles): void {
  try {
    if (!statSync(input).isDirectory()) {
      const other = otherFormat(input)
      if (isSourceName(input)) files.tables.push({ file: input, path: input })
      else if (other === undefined) files.data.push({ file: input, path: input })
      else files.problems.push(other)
      return
    }
    const { data, others, problems } = listFolder(input)
    files.problems = files.problems.concat(problems)
    files.data = files.data.concat(data.map(({ path }) => ({ file: path, path, folder: input })))
    files.others = files.others.concat(
      others.map(({ inside, path }) => ({ inside, path, folder: input })),
    )
    const hasTables = others.some(({ inside }) => isSourceName(inside))
    if (data.length === 0 && !hasTables && problems.every(({ severity }) => severity === 'warning'))
      files.problems.push(noCompanyFiles(input))
  } catch (error) {
    files.problems.push(unreadable(input, error))
  }
}

export const noCompanyFiles = (folder: string): Problem =>
  problemIn(folder, 'the folder holds no company files', {
    hint: 'put the company data into it as YAML or JSON, such as company.yaml',
  })

/** Files that are plainly something else; a name that says nothing is read as JSON or YAML. */
function otherFormat(input: string): Problem | undefined {
  const [, extension] = /\.(ods|docx?|pptx?|pdf|html?|xml|xes)$/.exec(input.toLowerCase()) ?? []
  if (extension === undefined) return undefined
  const message = `expected a JSON or YAML file, found a .${extension} file`
  return problemIn(input, message, { hint: 'give the company data as JSON or YAML' })
}

const eachOnce = <File extends { path?: string }>(
  files: readonly File[],
  seen: Set<string> = new Set(),
): File[] =>
  files.filter(({ path }) => {
    const real = path === undefined ? '-' : realPath(path)
    return !seen.has(real) && seen.add(real) !== undefined
  })

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
