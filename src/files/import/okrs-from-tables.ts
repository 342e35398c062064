import type { CompanyDocument } from '../document.ts'
import type { Table } from '../tables/table.ts'
import type { DecimalMark } from './amount.ts'
import { dayOrder } from './day-order.ts'
import { decimalMark } from './decimal-mark.ts'
import { collectOkrs, type OkrCollection, type Unit } from './okr-collection.ts'
import { type OkrColumns, okrColumns } from './okr-columns.ts'
import { withRowsForDays } from './okr-days-across.ts'
import { addTable } from './okr-table.ts'
import { type Weeks, weeksOf } from './okr-weeks.ts'
import { quarterOf, unitOf, unitOfFile } from './okr-words.ts'
import { locateBy } from './places.ts'
import { rowAt } from './row-place.ts'
import {
  type Assumption,
  type ImportQuestion,
  questionId,
  type ReadingContext,
  type Skipped,
  type SourceRead,
} from './source.ts'
import { withoutTotal } from './total-row.ts'

/** Names of sheets that say nothing. */
const NO_NAME = /^(?:sheet|tabelle|blatt|table)\s?\d*$|^(?:okrs?|krs?|key results|data|export)$/i

/** Reads OKRs from the tables of a file: one row a key result, in one sheet or several, or a sheet
 *  an objective. Undefined where no table holds any. */
export function okrsFromTables(
  tables: readonly Table[],
  context: ReadingContext,
): SourceRead | undefined {
  const { file } = context
  const known = tables.flatMap((written) => {
    const table = withRowsForDays(written, context.at)
    const weeks = weeksOf(table)
    const columns = weeks?.columns ?? okrColumns(table.header, table.rows)
    return columns === undefined ? [] : [{ table, columns, weeks }]
  })
  const [first] = known
  if (first === undefined) return undefined
  const okrs = collectOkrs()
  const cells = known.flatMap(({ table }) =>
    table.rows.flatMap((row, i) =>
      row.map((cell) => ({ cell, table, row: table.source_rows[i] ?? i })),
    ),
  )
  const { mark, questions } = decimalMark(
    cells.map(({ cell }) => (typeof cell === 'string' ? cell : '')),
    (position) => {
      const found = cells[position]
      return found === undefined ? 1 : rowAt(found.table, found.row)
    },
    context,
  )
  const quarter = [file.split(/[\\/]/).at(-1) ?? '', ...known.map(({ table }) => table.sheet ?? '')]
    .map(quarterOf)
    .find((name) => name !== undefined)
  if (quarter !== undefined) okrs.quarter(quarter)
  const ofFile = unitOfFile(file)
  const skipped: Skipped[] = []
  const assumptions: Assumption[] = []
  const asked: ImportQuestion[] = [...questions]
  let [rows, read] = [0, 0]
  for (const one of known) {
    const added = readTable(one, { mark, okrs, ofFile }, context)
    rows += one.table.row_count
    read += added.rows_read
    skipped.push(...added.skipped)
    assumptions.push(...added.assumptions)
    asked.push(...added.questions)
  }
  const { document, places } = okrs
  const locate = locateBy(document, places, first.table.place(0, 0))
  const documents: CompanyDocument[] = [{ file, value: document, locate }]
  const confidence = assumptions.length + asked.length > 0 ? 'assumed' : 'verified'
  return {
    kind: 'okrs',
    rows,
    rows_read: read,
    skipped,
    confidence,
    documents,
    questions: asked,
    assumptions,
  }
}

interface KnownTable {
  table: Table
  columns: OkrColumns
  weeks: Weeks | undefined
}

/** What the tables of a file have in common. */
interface Shared {
  mark: DecimalMark
  okrs: OkrCollection
  /** The unit that the file's name says. */
  ofFile: Unit | undefined
}

/** Adds the key results of one table to the others. */
function readTable(
  { table, columns, weeks }: KnownTable,
  { mark, okrs, ofFile }: Shared,
  context: ReadingContext,
): Pick<SourceRead, 'rows_read' | 'skipped' | 'assumptions' | 'questions'> {
  const { table: counted, question, left } = withoutTotal(table, context)
  const target = targetColumn(counted, columns, context)
  const days = [columns.get('due')?.[0], weeks?.day].filter((column) => column !== undefined)
  const { order, questions: ofDays } = dayOrderIn(counted, days, context)
  const sheet = table.sheet?.trim() ?? ''
  const unit = unitOf(sheet) ?? ofFile
  const place = table.place(table.source_rows[0] ?? 0, 0)
  const isObjective = !columns.has('objective')
  const title = NO_NAME.test(sheet) || sheet === '' ? baseName(context.file) : sheet
  const added = addTable(counted, columns, okrs, {
    mark,
    order,
    weeks,
    objective: isObjective ? okrs.openObjective({ title }, ofFile, place) : undefined,
    ...(target.column === undefined ? {} : { target: target.column }),
    open: (words, row, own) =>
      okrs.openObjective(words, own ?? unit, table.place(row, columns.get('objective')?.[0] ?? 0)),
  })
  const taken: Assumption = {
    at: rowAt(table, table.source_rows[0] ?? 0),
    assumed: `the table names no objective; "${title}" is taken for it`,
  }
  return {
    rows_read: added.rows_read,
    skipped: [...left, ...added.skipped],
    assumptions: [...(isObjective && title !== sheet ? [taken] : []), ...added.assumptions],
    questions: [question, target.question, ...ofDays].filter((one) => one !== undefined),
  }
}

/** Which of day and month the dates in some columns name first. */
function dayOrderIn(table: Table, columns: readonly number[], context: ReadingContext) {
  const cells = table.rows.flatMap((row, i) =>
    columns.map((column) => ({ text: String(row[column] ?? ''), row: i, column })),
  )
  const placeOf = (i: number) => {
    const { row = i, column } = cells[i] ?? {}
    return rowAt(table, table.source_rows[row] ?? row, column)
  }
  return dayOrder(
    cells.map(({ text }) => text),
    placeOf,
    context,
  )
}

const baseName = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ')

/** Which column is the target, where several could be. */
function targetColumn(
  table: Table,
  columns: OkrColumns,
  { file, answers }: ReadingContext,
): { column: number | undefined; question?: ImportQuestion } {
  const candidates = columns.get('target') ?? []
  const [column] = candidates
  if (candidates.length < 2 || column === undefined) return { column }
  const nameOf = (position: number) => table.header?.[position] ?? ''
  const id = questionId(file, table.sheet === null ? 'target' : `${table.sheet}:target`)
  const chosen = candidates.find((position) => nameOf(position) === answers[id])
  if (chosen !== undefined) return { column: chosen }
  return {
    column,
    question: {
      id,
      file,
      at: rowAt(table, table.source_rows[0] ?? 0, column),
      question: 'Which column holds the target?',
      readings: candidates.map((position) => ({
        answer: nameOf(position),
        means: `the targets of ${file} are in the column ${nameOf(position)}`,
      })),
      taken: nameOf(column),
      values: table.rows.length,
      touches: {
        rows: table.source_rows.map((row) => rowAt(table, row)),
        keys: ['target_value', 'target_pct'],
      },
    },
  }
}
