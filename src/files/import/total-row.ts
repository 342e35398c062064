import type { Table, TableCell } from '../tables/table.ts'
import { rowAt } from './row-place.ts'
import { type ImportQuestion, questionId, type ReadingContext, type Skipped } from './source.ts'

/** Whether a row sums up those above it. */
const isTotal = (row: readonly TableCell[]): boolean => {
  const first = row.find((cell) => cell !== null && String(cell).trim() !== '')
  return /^(?:grand\s)?(?:total|totals|sum|average|avg|mean|overall|subtotal|summe|gesamt)\s*:?$/i.test(
    String(first ?? '').trim(),
  )
}

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
