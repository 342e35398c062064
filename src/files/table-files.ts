import type { Problem } from '../model/problem.ts'
import type { CompanyDocument } from './document.ts'
import type { InputFiles } from './input-files.ts'
import { peopleDocuments } from './people/people-documents.ts'
import { raciDocuments } from './raci-documents.ts'
import { readFile } from './read-file.ts'
import { repeatedIds } from './repeated-ids.ts'
import { problemIn } from './report-problem.ts'
import { readTables } from './tables/read-tables.ts'
import type { Table } from './tables/table.ts'
import { isTableName } from './tables/table-name.ts'

export interface TableFiles {
  documents: CompanyDocument[]
  problems: Problem[]
}

const HINT =
  'people are read from a table with a column for the id or name and one for the manager, such as Employee ID, Name, Job Title, Department, Reports To'

/** The people in tables: of files that were named, where anything else is a problem, and of files
 *  found in folders, where the others are told in one warning for each folder. */
export async function readTableFiles(
  named: InputFiles['tables'],
  inFolders: InputFiles['others'],
  at: string,
): Promise<TableFiles> {
  const found: TableFiles = { documents: [], problems: [] }
  for (const { file, path } of named) {
    const outcome = await readPeople(path, file, at, found)
    if (outcome.problem !== undefined) found.problems.push(outcome.problem)
  }
  const left: InputFiles['others'] = []
  for (const other of inFolders) {
    if (!isTableName(other.inside)) {
      left.push(other)
      continue
    }
    const { problem, is_table } = await readPeople(other.path, other.path, at, found)
    if (problem === undefined) continue
    if (is_table) left.push(other)
    else found.problems.push({ ...problem, severity: 'warning' })
  }
  found.problems.push(...notRead(left))
  return found
}

interface Outcome {
  /** Why no people were read; undefined where they were. */
  problem?: Problem
  /** Whether it is a sound table of something else. */
  is_table: boolean
}

/** Adds the people of a file, or its responsibility matrices; else says what is wrong with it. */
async function readPeople(
  path: string,
  file: string,
  at: string,
  found: TableFiles,
): Promise<Outcome> {
  const bytes = readFile(path, file)
  if (!bytes.ok) return { problem: bytes.problem, is_table: false }
  const read = await readTables(bytes.bytes, file)
  if (!read.ok) return { problem: read.problem, is_table: false }
  const people = peopleDocuments(read.tables, file, at)
  if (people === undefined) {
    const matrices = raciDocuments(read.tables, file)
    found.documents.push(...matrices)
    return matrices.length > 0
      ? { is_table: true }
      : { problem: noPeople(file, read.tables), is_table: true }
  }
  found.problems.push(...people.warnings)
  for (const document of people.documents) {
    // What is read from a table is valid as it is made; only ids can repeat.
    found.problems.push(...repeatedIds(document.value, file, document.locate))
    found.documents.push(document)
  }
  return { is_table: true }
}

const COLUMNS_NAMED = 8

function noPeople(file: string, tables: readonly Table[]): Problem {
  const [table] = tables
  const named = table?.header?.filter((name) => name !== '') ?? []
  const more = named.length > COLUMNS_NAMED ? ', ...' : ''
  const columns = `one with the columns ${named.slice(0, COLUMNS_NAMED).join(', ')}${more}`
  const what =
    table === undefined ? 'none' : named.length === 0 ? 'one without names of columns' : columns
  return problemIn(file, `expected a table of people, found ${what}`, { hint: HINT })
}

const NAMED_AT_MOST = 5

/** One warning for the files of a folder that cannot be read as data. */
function notRead(others: InputFiles['others']): Problem[] {
  return [...Map.groupBy(others, ({ folder }) => folder)].map(([folder, files]) => {
    const names = files.slice(0, NAMED_AT_MOST).map(({ inside }) => inside)
    if (files.length > NAMED_AT_MOST) names.push(`${files.length - NAMED_AT_MOST} more`)
    const count = files.length === 1 ? '1 file is' : `${files.length} files are`
    const message = `${count} not read: ${names.join(', ')}`
    const hint = 'JSON and YAML files are read, and tables of people; name the others in .cooignore'
    return problemIn(folder, message, { hint, severity: 'warning' })
  })
}
