import type { Table } from '../tables/table.ts'
import { textOf } from './cell-text.ts'
import { daysAcross } from './check-in-rows.ts'
import { OKR_NAMES, okrColumns } from './okr-columns.ts'

const [CURRENT] = OKR_NAMES.current
const DAY = 'date'

/** A table of goals with a column for each day, week or month as one with a row for each: what is now is
 *  what the last of them says. Other tables are given as they are. */
export function withRowsForDays(table: Table, at: string): Table {
  const header = table.header ?? []
  const days = daysAcross(header, at)
  const columns = okrColumns(header)
  if (days.size === 0 || columns === undefined) return table
  const now = new Set(columns.get('current'))
  const cells = table.rows.flatMap((row, i) => {
    const sourceRow = table.source_rows[i] ?? i
    const said = [...days].filter(([column]) => textOf(row, column) !== '')
    const all: [number, string][] = said.length > 0 ? said : [[0, '']]
    return all.map(([column, day]) => ({
      sourceRow,
      column,
      row: [...row, day, day === '' ? null : (row[column] ?? null)],
    }))
  })
  const names = header.map((name, column) => (days.has(column) || now.has(column) ? '' : name))
  return {
    ...table,
    header: [...names, DAY, CURRENT],
    rows: cells.map(({ row }) => row),
    row_count: table.row_count + cells.length - table.rows.length,
    // Below zero, apart from the rows that the table reports on itself.
    source_rows: cells.map((_, i) => -1 - i),
    place: (sourceRow, column) => {
      const cell = cells[-1 - sourceRow]
      if (cell === undefined) return table.place(sourceRow, column)
      return table.place(cell.sourceRow, column < header.length ? column : cell.column)
    },
  }
}
