import { rowAt } from '../import/row-place.ts'
import { type ImportQuestion, questionId, type ReadingContext } from '../import/source.ts'
import type { TableSource } from '../tables/table.ts'
import { type PeopleColumns, positionsOf } from './recognise.ts'

/** People whose start is followed to the findings that rest on it; of more it is only told. */
const FOLLOWED_AT_MOST = 1000

/** The columns of a table with the one that says when people started, where several could and tell
 *  different days: the one that was answered, else the best by its name and a question. */
export function withStartColumn(
  table: TableSource,
  columns: PeopleColumns,
  { file, answers }: ReadingContext,
): { columns: PeopleColumns; questions: ImportQuestion[] } {
  const header = table.header ?? []
  const positions = positionsOf(header, 'started_on')
  const taken = columns.get('started_on')
  if (positions.length < 2 || taken === undefined) return { columns, questions: [] }
  const id = questionId(file, table.sheet === null ? 'started_on' : `${table.sheet}:started_on`)
  const answered = positions.find((position) => header[position] === answers[id])
  if (answered !== undefined) {
    return { columns: new Map([...columns, ['started_on', answered]]), questions: [] }
  }
  const rows: number[] = []
  table.scan((row, sourceRow) => {
    const days = positions.flatMap((position) => row[position] || [])
    if (new Set(days).size > 1) rows.push(sourceRow)
  })
  const [first] = rows
  if (first === undefined) return { columns, questions: [] }
  const question: ImportQuestion = {
    id,
    file,
    at: rowAt(table, first, taken),
    question: 'Which column says when people started?',
    readings: positions.map((position) => ({
      answer: header[position] ?? '',
      means: `the column ${header[position]} says when people started`,
    })),
    taken: header[taken] ?? '',
    values: rows.length,
    ...(rows.length > FOLLOWED_AT_MOST
      ? {}
      : { touches: { rows: rows.map((row) => rowAt(table, row)), keys: ['started_on'] } }),
  }
  return { columns, questions: [question] }
}
