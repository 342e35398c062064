import type { Company } from '../../model/company.ts'
import { type FindPerson, personFinder } from '../../model/find-person.ts'
import type { Table } from '../tables/table.ts'
import { locateBy, type Places } from './places.ts'
import { matrixRows, NO_MATRIX, type OpenReading } from './rights-by-letter.ts'
import { rowsByPart } from './rights-by-part.ts'
import type { RightsEntry } from './rights-row.ts'
import { rowAt, rowsLeftOut } from './row-place.ts'
import {
  type Assumption,
  type ImportQuestion,
  questionId,
  type ReadingContext,
  type Skipped,
  type SourceRead,
} from './source.ts'

type RaciRow = NonNullable<Company['raci']>[number]
type Decision = NonNullable<Company['decisions']>[number]

/** Names of sheets and headings that say nothing of what a matrix is of. */
const NO_NAME =
  /^(?:sheet|tabelle|blatt|table)\s?\d*$|\b(?:raci|rasci|rapid|matrix|responsibilit(?:y|ies)|decision rights|who does what)\b/i

/** What stands before the name of a process in a title. */
const PROCESS = /^process\s*:\s*/i

/** What the matrix of a table is of: the process that a title above it names, else the sheet or the
 *  heading, else a title that stands alone. */
function processOf({ sheet, above = '' }: Table): string | null {
  const lines = above
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [only, ...others] = lines
  const named = [lines.find((line) => PROCESS.test(line)), sheet, others.length === 0 ? only : null]
  return named.find((name) => name && !NO_NAME.test(name.trim())) ?? null
}

const processIn = ({ process }: RightsEntry): string => process?.replace(PROCESS, '').trim() ?? ''

const raciRow = (entry: RightsEntry): RaciRow => {
  const { task, holders } = entry
  const process = processIn(entry)
  return {
    ...(process === '' ? {} : { process }),
    task,
    responsible: holders.R ?? [],
    accountable: holders.A ?? [],
    consulted: holders.C ?? [],
    informed: holders.I ?? [],
  }
}

/** One name as itself, several as a list, none not at all. */
const oneOrMore = (names: readonly string[] = []): string | string[] | undefined =>
  names.length > 1 ? [...names] : names[0]

/** A decision of which it is said who has which part. */
export function decisionOf(entry: RightsEntry): Decision {
  const { id, task, holders } = entry
  const process = processIn(entry)
  const recommend = oneOrMore(holders.R)
  const decide = oneOrMore(holders.D)
  return {
    ...(id === '' ? {} : { id }),
    title: task,
    ...(process === '' ? {} : { context: process }),
    rapid: {
      ...(recommend === undefined ? {} : { recommend }),
      agree: holders.A ?? [],
      perform: holders.P ?? [],
      input: holders.I ?? [],
      ...(decide === undefined ? {} : { decide }),
    },
  }
}

const QUESTIONS: Readonly<
  Record<OpenReading['about'], Pick<ImportQuestion, 'question' | 'readings'>>
> = {
  way: {
    question: 'Is this matrix one of decisions (RAPID) or of tasks (RACI)? It has letters of both.',
    readings: [
      { answer: 'rapid', means: 'recommend, agree, perform, input, decide' },
      { answer: 'raci', means: 'responsible, accountable, consulted, informed' },
    ],
  },
  orientation: {
    question: 'Does each row of this matrix stand for a task, or for a person?',
    readings: [
      { answer: 'tasks_down', means: 'a row is a task, a column is a person' },
      { answer: 'roles_down', means: 'a row is a person, a column is a task' },
    ],
  },
}

/** Whether it is asked on which edge of a matrix people stand. */
export const asksForPeople = (questions: readonly ImportQuestion[]): boolean =>
  questions.some(({ readings }) => readings === QUESTIONS.orientation.readings)

/** Reads matrices of responsibilities and of decisions out of the tables of a file, with letters below
 *  roles or names below parts; undefined where none of them is one. Every row with a task is a row;
 *  a title, the name of a sheet or the heading above a table is the process that it is of. */
export function rightsFromTables(
  tables: readonly Table[],
  { file, answers, people = [] }: ReadingContext,
): SourceRead | undefined {
  const places: Places = new WeakMap()
  let find: FindPerson | undefined
  const isPerson = (name: string): boolean => (find ??= personFinder(people))(name) !== undefined
  const raci: RaciRow[] = []
  const decisions: Decision[] = []
  const skipped: Skipped[] = []
  const questions: ImportQuestion[] = []
  let isAny = false
  for (const whole of tables) {
    const table = { ...whole, sheet: NO_NAME.test(whole.sheet?.trim() ?? '') ? null : whole.sheet }
    const named = { ...whole, sheet: processOf(whole) }
    skipped.push(...rowsLeftOut(table))
    const id = (about: OpenReading['about']): string =>
      questionId(file, whole.sheet === null ? about : `${whole.sheet}:${about}`)
    const byPart = rowsByPart(named)
    const byLetter =
      byPart === undefined ? matrixRows(named, (about) => answers[id(about)], isPerson) : undefined
    const rows = byPart ?? byLetter?.rows
    isAny ||= rows !== undefined
    const sourceRow = (position: number) => table.source_rows[position] ?? position
    for (const { about, taken, position, rows: values } of byLetter?.open ?? []) {
      const at = rowAt(table, sourceRow(position))
      questions.push({ id: id(about), file, at, ...QUESTIONS[about], taken, values })
    }
    for (const { position, column = 0, entry, reason } of rows ?? []) {
      if (reason !== undefined)
        skipped.push({ at: rowAt(table, sourceRow(position), column), reason })
      if (entry === undefined) continue
      const [list, read]: [object[], object] =
        entry.way === 'raci' ? [raci, raciRow(entry)] : [decisions, decisionOf(entry)]
      places.set(read, table.place(sourceRow(position), column))
      list.push(read)
    }
    for (const position of rows === undefined ? table.rows.keys() : []) {
      skipped.push({ at: rowAt(table, sourceRow(position)), reason: NO_MATRIX })
    }
  }
  const [first] = tables
  const rows_read = raci.length + decisions.length
  if (!isAny || first === undefined || rows_read === 0) return undefined
  const document = {
    ...(raci.length === 0 ? {} : { raci }),
    ...(decisions.length === 0 ? {} : { decisions }),
  }
  return {
    kind: raci.length >= decisions.length ? 'raci' : 'rapid',
    rows: rows_read + skipped.length,
    rows_read,
    skipped,
    confidence: questions.length > 0 ? 'assumed' : 'verified',
    documents: [{ file, value: document, locate: locateBy(document, places, first.place(0, 0)) }],
    questions,
    assumptions: decisions.length === 0 ? [] : [untaken(first, decisions.length)],
  }
}

/** A matrix does not tell which of its decisions are taken. */
const untaken = (table: Table, decisions: number): Assumption => ({
  at: rowAt(table, table.source_rows[0] ?? 0),
  assumed: `${decisions === 1 ? 'the decision is' : `the ${decisions} decisions are`} taken to be open, but for those in a decision log: a matrix does not say which are decided`,
  settle: 'give decided_on or status where one is decided',
})
