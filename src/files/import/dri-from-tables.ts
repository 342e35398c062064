import type { Company } from '../../model/company.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table } from '../tables/table.ts'
import { BLANK } from './amount.ts'
import { columnsNamed } from './columns.ts'
import { dayOrder } from './day-order.ts'
import { locateBy, type Places } from './places.ts'
import { plainText } from './plain-text.ts'
import { rowAt } from './row-place.ts'
import type {
  ImportQuestion,
  ReadingContext,
  Skipped,
  SourceRead,
  UnreadColumns,
} from './source.ts'

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

/** Reads tables of who answers for what (DRI) as actions with their owner, also those that name nobody
 *  or several; undefined where a table has no such column. */
export function driFromTables(
  tables: readonly Table[],
  context: ReadingContext,
): SourceRead | undefined {
  const places: Places = new WeakMap()
  const actions: Action[] = []
  const skipped: Skipped[] = []
  const questions: ImportQuestion[] = []
  const columns_not_read: UnreadColumns[] = []
  let rows = 0
  for (const table of tables) {
    const { header } = table
    const columns = columnsNamed(header ?? [], NAMES)
    const column = (key: Key): number | undefined => columns.get(key)?.[0]
    if (column('owner') === undefined || column('title') === undefined) return undefined
    rows += table.row_count
    for (const { source_row, reason, is_read } of table.reports)
      if (!is_read) skipped.push({ at: rowAt(table, source_row), reason })
    const sourceRow = (i: number) => table.source_rows[i] ?? i
    const cell = (i: number, key: Key): string => {
      const text = plainText(String(table.rows[i]?.[column(key) ?? -1] ?? '')).trim()
      return BLANK.test(text) ? '' : text
    }
    const texts = table.rows.flatMap((_, i) => [cell(i, 'due_on'), cell(i, 'done_on')])
    const placeOf = (i: number) => rowAt(table, sourceRow(Math.floor(i / 2)))
    const days = dayOrder(texts, placeOf, context)
    questions.push(...days.questions)
    for (const i of table.rows.keys()) {
      const title = cell(i, 'title')
      const over = DONE.test(cell(i, 'status')) && cell(i, 'done_on') === ''
      if (title === '' || over) {
        const reason = over ? 'done, no day is said' : 'nothing that somebody answers for'
        skipped.push({ at: rowAt(table, sourceRow(i)), reason })
        continue
      }
      const action: Action = { title }
      for (const key of ['id', 'owner'] as const)
        if (cell(i, key) !== '') action[key] = cell(i, key)
      for (const key of ['due_on', 'done_on'] as const) {
        const day = dayOf(cell(i, key), days.order)
        if (day !== undefined) action[key] = day
      }
      places.set(action, table.place(sourceRow(i), column('title') ?? 0))
      actions.push(action)
    }
    const read = new Set([...columns.values()].flatMap(([first]) => first ?? []))
    const others = (header ?? []).filter((name, i) => name.trim() !== '' && !read.has(i))
    if (others.length > 0)
      columns_not_read.push({ at: rowAt(table, table.source_rows[0] ?? 0), columns: others })
  }
  const [first] = tables
  if (first === undefined || actions.length === 0) return undefined
  const document = { actions }
  return {
    kind: 'dri',
    rows,
    rows_read: rows - skipped.length,
    skipped,
    columns_not_read,
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
