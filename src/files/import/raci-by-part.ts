import type { Table } from '../tables/table.ts'
import { BLANK } from './amount.ts'
import { columnsNamed } from './columns.ts'
import { plainText } from './plain-text.ts'
import { emptyEntry, type MatrixRow, TASK_NAMES } from './raci-letters.ts'

const PARTS = ['responsible', 'accountable', 'consulted', 'informed'] as const

const NAMES = {
  ...TASK_NAMES,
  responsible: ['responsible', 'r', 'responsible r', 'r responsible'],
  accountable: ['accountable', 'a', 'accountable a', 'a accountable'],
  consulted: ['consulted', 'c', 'consulted c', 'c consulted'],
  informed: ['informed', 'i', 'informed i', 'i informed'],
} as const

/** The rows of a responsibility matrix with a column for each part and names in its cells; undefined
 *  where the table is none: it needs a task, and who is responsible and accountable. */
export function rowsByPart({ header, rows, sheet }: Table): MatrixRow[] | undefined {
  const columns = columnsNamed(header ?? [], NAMES)
  if (!(['task', 'responsible', 'accountable'] as const).every((key) => columns.has(key))) {
    return undefined
  }
  let process = ''
  return rows.map((row, position) => {
    const text = (key: keyof typeof NAMES): string => {
      const column = columns.get(key)?.[0]
      return column === undefined ? '' : plainText(String(row[column] ?? ''))
    }
    const task = text('task')
    if (task === '') return { position, reason: 'the row names no task' }
    process = text('process') || process
    const entry = emptyEntry(task, process || sheet)
    for (const part of PARTS) {
      const cell = text(part)
      const names = BLANK.test(cell) ? [] : cell.split(/\s*[,;/&]\s*|\s+and\s+/)
      entry[part] = names.filter((name) => name !== '').map((name) => name.replace(/^@/, ''))
    }
    return { position, entry }
  })
}
