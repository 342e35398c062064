import { columnWidths } from '../column-widths.ts'
import type { Inline } from '../document.ts'
import { type Grid, gridOf, type Table } from '../table-grid.ts'
import { piecesOf, styled } from './cells.ts'
import { labelled } from './labelled.ts'
import { type Line, lineWidth, type Piece, padded, spaces } from './pieces.ts'
import { widestWord, wrapped } from './wrap.ts'

const GAP = 2

/** Columns as wide as they need, then narrower with wrapped words, then cut words, and where all
 *  that does not fit, a record per row. */
export function tableLines(table: Table, width: number): Line[] {
  const grid = gridOf(table)
  const caption = table.caption ? wrapped(piecesOf([strong(table.caption)]), width) : []
  if (grid.rows.length === 0) return [...caption, [{ text: '(no rows)', style: 'faint' }]]
  const widths = columnWidths(
    grid.columns.map(({ label, align }, index) => {
      const cells = [[{ text: label }], ...grid.rows.map((row) => piecesOf(row[index] ?? ''))]
      return { whole: cells.map(lineWidth), words: cells.map(widestWord), align }
    }),
    width - GAP * (grid.columns.length - 1),
  )
  return [...caption, ...(widths ? asGrid(grid, widths) : asRecords(grid, width))]
}

const strong = (text: string) => ({ kind: 'text', text, strong: true }) as const

function asGrid(grid: Grid, widths: readonly number[]): Line[] {
  const labels = grid.columns.map(({ label }) => styled(piecesOf(label), 'strong'))
  const rule: Piece[] = widths.flatMap((size, index) => [
    spaces(index === 0 ? 0 : GAP),
    { text: '─'.repeat(size), style: 'faint' as const },
  ])
  const hasLabels = grid.columns.some(({ label }) => label !== '')
  return [
    ...(hasLabels ? [...rowLines(grid, widths, labels), rule] : []),
    ...grid.rows.flatMap((row) => rowLines(grid, widths, row.map(piecesOf))),
  ]
}

function rowLines(grid: Grid, widths: readonly number[], cells: readonly Piece[][]): Line[] {
  const columns = cells.map((cell, index) => wrapped(cell, widths[index] ?? 1, true))
  const height = Math.max(1, ...columns.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns.flatMap((lines, index) => {
      const cell = padded(lines[line] ?? [], widths[index] ?? 1, grid.columns[index]?.align)
      return index === 0 ? cell : [[spaces(GAP)], cell].flat()
    }),
  )
}

function asRecords(grid: Grid, width: number): Line[] {
  return grid.rows.flatMap((row, number) => [
    ...(number === 0 ? [] : [[]]),
    ...row.flatMap((cell: Inline, index) =>
      labelled(grid.columns[index]?.label ?? '', cell, width),
    ),
  ])
}
