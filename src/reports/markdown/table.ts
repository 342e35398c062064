import { gridOf, type Table } from '../table-grid.ts'
import { bold, inline } from './cells.ts'

/** A table with one header row, as GitHub reads it. */
export function tableMarkdown(table: Table): string[] {
  const { columns, rows } = gridOf(table)
  const caption = table.caption ? [bold(table.caption), ''] : []
  if (rows.length === 0) return [...caption, '*(no rows)*']
  return [
    ...caption,
    tableRow(columns.map(({ label }) => inline(label))),
    tableRow(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => tableRow(row.map(inline))),
  ]
}

const tableRow = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`
