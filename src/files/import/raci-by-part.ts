import type { RaciEntry } from '../raci-table.ts'
import type { Table } from '../tables/table.ts'
import { BLANK } from './amount.ts'
import { columnsNamed } from './columns.ts'
import { locateBy, type Places } from './places.ts'
import { plainText } from './plain-text.ts'
import { rowAt } from './row-place.ts'
import type { ReadingContext, Skipped, SourceRead } from './source.ts'

const NAMES = {
  process: ['process', 'phase', 'area'],
  task: ['task', 'activity', 'deliverable', 'step', 'what'],
  responsible: ['responsible', 'r', 'responsible r', 'r responsible'],
  accountable: ['accountable', 'a', 'accountable a', 'a accountable'],
  consulted: ['consulted', 'c', 'consulted c', 'c consulted'],
  informed: ['informed', 'i', 'informed i', 'i informed'],
} as const

const PARTS = ['responsible', 'accountable', 'consulted', 'informed'] as const

/** Reads a responsibility matrix with a column for each part and names in its cells; undefined where
 *  the table is none: it needs a task, and who is responsible and accountable. */
export function raciByPart(table: Table, { file }: ReadingContext): SourceRead | undefined {
  const columns = columnsNamed(table.header ?? [], NAMES)
  if (!(['task', 'responsible', 'accountable'] as const).every((key) => columns.has(key))) {
    return undefined
  }
  const places: Places = new WeakMap()
  const skipped: Skipped[] = table.reports.flatMap(({ source_row, reason, is_read }) =>
    is_read ? [] : [{ at: rowAt(table, source_row), reason }],
  )
  const raci: RaciEntry[] = []
  for (const [i, row] of table.rows.entries()) {
    const sourceRow = table.source_rows[i] ?? i
    const text = (key: keyof typeof NAMES): string => {
      const column = columns.get(key)?.[0]
      return column === undefined ? '' : plainText(String(row[column] ?? ''))
    }
    const task = text('task')
    if (task === '') {
      skipped.push({ at: rowAt(table, sourceRow), reason: 'the row names no task' })
      continue
    }
    const process = text('process')
    const entry: RaciEntry = {
      ...(process === '' ? {} : { process }),
      task,
      responsible: [],
      accountable: [],
      consulted: [],
      informed: [],
    }
    for (const part of PARTS) {
      const cell = text(part)
      const names = BLANK.test(cell) ? [] : cell.split(/\s*[,;/&]\s*|\s+and\s+/)
      entry[part] = names.filter((name) => name !== '').map((name) => name.replace(/^@/, ''))
    }
    places.set(entry, table.place(sourceRow, 0))
    raci.push(entry)
  }
  const document = { raci }
  return {
    kind: 'raci',
    rows: table.row_count,
    rows_read: raci.length,
    skipped,
    confidence: 'verified',
    documents: [{ file, value: document, locate: locateBy(document, places, table.place(0, 0)) }],
    questions: [],
    assumptions: [],
  }
}
