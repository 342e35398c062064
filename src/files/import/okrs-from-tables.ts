import type { CompanyDocument } from '../document.ts'
import type { Table } from '../tables/table.ts'
import { dayOrder } from './day-order.ts'
import { decimalMark } from './decimal-mark.ts'
import { collectOkrs } from './okr-collection.ts'
import { type OkrColumns, okrColumns } from './okr-columns.ts'
import { withRowsForDays } from './okr-days-across.ts'
import { addTable } from './okr-table.ts'
import { weeksOf } from './okr-weeks.ts'
import { quarterOf, unitOf, unitOfFile } from './okr-words.ts'
import { locateBy } from './places.ts'
import { isTotal, rowAt } from './row-place.ts'
import {
  type Assumption,
  type ImportQuestion,
  questionId,
  type ReadingContext,
  type Skipped,
  type SourceRead,
} from './source.ts'

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
  for (const { table, columns, weeks } of known) {
    const { table: counted, question, left } = withoutTotal(table, context)
    if (question !== undefined) asked.push(question)
    skipped.push(...left)
    rows += table.row_count
    const target = targetColumn(counted, columns, context)
    if (target.question !== undefined) asked.push(target.question)
    const days = [columns.get('due')?.[0], weeks?.day].filter((column) => column !== undefined)
    const cellsOfDays = counted.rows.flatMap((row, i) =>
      days.map((column) => ({ text: String(row[column] ?? ''), row: i, column })),
    )
    const dates = cellsOfDays.map(({ text }) => text)
    const placeOf = (i: number) => {
      const { row = i, column } = cellsOfDays[i] ?? {}
      return rowAt(table, counted.source_rows[row] ?? row, column)
    }
    const { order, questions: ofDays } = dayOrder(dates, placeOf, context)
    asked.push(...ofDays)
    const sheet = table.sheet?.trim() ?? ''
    const unit = unitOf(sheet) ?? ofFile
    const place = table.place(table.source_rows[0] ?? 0, 0)
    const isObjective = !columns.has('objective')
    const title = NO_NAME.test(sheet) || sheet === '' ? baseName(file) : sheet
    const added = addTable(counted, columns, okrs, {
      mark,
      order,
      weeks,
      objective: isObjective ? okrs.openObjective({ title }, ofFile, place) : undefined,
      ...(target.column === undefined ? {} : { target: target.column }),
      open: (words, row, own) =>
        okrs.openObjective(
          words,
          own ?? unit,
          table.place(row, columns.get('objective')?.[0] ?? 0),
        ),
    })
    if (isObjective && title !== sheet) {
      assumptions.push({
        at: rowAt(table, table.source_rows[0] ?? 0),
        assumed: `the table names no objective; "${title}" is taken for it`,
      })
    }
    read += added.rows_read
    skipped.push(...added.skipped)
    assumptions.push(...added.assumptions)
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

const baseName = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ')

/** The table without a last row that sums up the others, unless that was said to be data. */
export function withoutTotal(
  table: Table,
  { file, answers }: ReadingContext,
): { table: Table; question: ImportQuestion | undefined; left: Skipped[] } {
  const last = table.rows.at(-1)
  if (last === undefined || table.rows.length < 2 || !isTotal(last)) {
    return { table, question: undefined, left: [] }
  }
  const id = questionId(file, table.sheet === null ? 'total' : `${table.sheet}:total`)
  const answer = answers[id]
  if (answer === 'read') return { table, question: undefined, left: [] }
  const at = rowAt(table, table.source_rows.at(-1) ?? 0)
  const question: ImportQuestion = {
    id,
    file,
    at,
    question: 'Does the last row sum up the others, or is it an entry of its own?',
    readings: [
      { answer: 'leave_out', means: 'it is a total and is left out' },
      { answer: 'read', means: 'it is read like the rows above it' },
    ],
    taken: 'leave_out',
    values: 1,
  }
  return {
    table: {
      ...table,
      rows: table.rows.slice(0, -1),
      source_rows: table.source_rows.slice(0, -1),
    },
    question: answer === undefined ? question : undefined,
    left: [{ at, reason: 'it sums up the rows above it' }],
  }
}

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
