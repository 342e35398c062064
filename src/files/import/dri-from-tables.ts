import type { Company } from '../../model/company.ts'
import type { TextPlace } from '../lines.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table } from '../tables/table.ts'
import { textOf } from './cell-text.ts'
import { columnsNamed } from './columns.ts'
import { dayOrder } from './day-order.ts'
import { locateBy, type Places } from './places.ts'
import { rowAt, rowsLeftOut } from './row-place.ts'
import type { ReadingContext, Skipped, SourceRead, UnreadColumns } from './source.ts'

type Action = NonNullable<Company['actions']>[number]

const NAMES = {
  id: ['id', '#', 'no'],
  title: [
    'project',
    'initiative',
    'workstream',
    'deliverable',
    'topic',
    'area',
    'what',
    'action',
    'task',
    'item',
    'thing',
    'name',
    'title',
  ],
  owner: ['dri', 'directly responsible individual', 'directly responsible'],
  due_on: ['due', 'due date', 'due on', 'due by', 'deadline', 'target date', 'by', 'by when'],
  done_on: ['done on', 'completed on', 'finished on'],
  status: ['status', 'state', 'done', 'completed'],
} as const

const DONE = /^(?:done|completed?|closed|finished|yes|x|✓)$/i

type Key = keyof typeof NAMES
type TableRead = Pick<SourceRead, 'skipped' | 'questions'> & {
  columns_not_read: readonly UnreadColumns[]
}

/** Reads tables of who answers for what (DRI) as actions with their owner, also those that name nobody
 *  or several; undefined where a table has no such column. */
export function driFromTables(
  tables: readonly Table[],
  context: ReadingContext,
): SourceRead | undefined {
  const places: Places = new WeakMap()
  const actions: Action[] = []
  const [first] = tables
  const known = tables.map((table) => ({
    table,
    columns: columnsNamed<Key>(table.header ?? [], NAMES),
  }))
  if (known.some(({ columns }) => !columns.has('owner') || !columns.has('title'))) return undefined
  const read = known.map(({ table, columns }) =>
    readTable(table, columns, context, (action, place) => {
      places.set(action, place)
      actions.push(action)
    }),
  )
  if (first === undefined || actions.length === 0) return undefined
  const rows = tables.reduce((total, { row_count }) => total + row_count, 0)
  const skipped = read.flatMap((one) => one.skipped)
  const questions = read.flatMap((one) => one.questions)
  const document = { actions }
  return {
    kind: 'dri',
    rows,
    rows_read: rows - skipped.length,
    skipped,
    columns_not_read: read.flatMap((one) => one.columns_not_read),
    confidence: questions.length > 0 ? 'assumed' : 'verified',
    documents: [
      {
        file: context.file,
        value: document,
        locate: locateBy(document, places, first.place(0, 0)),
      },
    ],
    questions,
    assumptions: [],
  }
}

/** Reads one table, and adds what somebody answers for in it. */
function readTable(
  table: Table,
  columns: ReadonlyMap<Key, readonly number[]>,
  context: ReadingContext,
  add: (action: Action, place: TextPlace) => void,
): TableRead {
  const skipped: Skipped[] = rowsLeftOut(table)
  const column = (key: Key): number | undefined => columns.get(key)?.[0]
  const sourceRow = (i: number) => table.source_rows[i] ?? i
  const cell = (i: number, key: Key): string => textOf(table.rows[i] ?? [], column(key))
  const texts = table.rows.flatMap((_, i) => [cell(i, 'due_on'), cell(i, 'done_on')])
  const placeOf = (i: number) => rowAt(table, sourceRow(Math.floor(i / 2)))
  const { order, questions } = dayOrder(texts, placeOf, context)
  for (const i of table.rows.keys()) {
    const title = cell(i, 'title')
    const over = DONE.test(cell(i, 'status')) && cell(i, 'done_on') === ''
    if (title === '' || over) {
      const reason = over ? 'done, no day is said' : 'nothing that somebody answers for'
      skipped.push({ at: rowAt(table, sourceRow(i)), reason })
      continue
    }
    const action: Action = { title }
    for (const key of ['id', 'owner'] as const) if (cell(i, key) !== '') action[key] = cell(i, key)
    for (const key of ['due_on', 'done_on'] as const) {
      const day = dayOf(cell(i, key), order)
      if (day !== undefined) action[key] = day
    }
    add(action, table.place(sourceRow(i), column('title') ?? 0))
  }
  const read = new Set([...columns.values()].flatMap(([first]) => first ?? []))
  const others = (table.header ?? []).filter((name, i) => name.trim() !== '' && !read.has(i))
  const at = rowAt(table, table.source_rows[0] ?? 0)
  return {
    skipped,
    questions,
    columns_not_read: others.length > 0 ? [{ at, columns: others }] : [],
  }
}
