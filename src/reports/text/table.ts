import { columnWidths } from '../column-widths.ts'
import type { Inline } from '../document.ts'
import { type Grid, gridOf, type Table } from '../table-grid.ts'
import { piecesOf, styled } from './cells.ts'
import { labelled } from './labelled.ts'
import { type Line, lineWidth, type Piece, spaces } from './pieces.ts'
import { type Flow, flowOf, flowWidth, widestWord, wrapped, wrappedFlow } from './wrap.ts'

const GAP = 2

/** Columns as wide as they need, then narrower with wrapped words, then cut words, and where all
 *  that does not fit, a record per row. */
export function tableLines(table: Table, width: number): Line[] {
  const grid = gridOf(table)
  const caption = table.caption ? wrapped(piecesOf([strong(table.caption)]), width) : []
  if (grid.rows.length === 0) return [...caption, [{ text: '(no rows)', style: 'faint' }]]
  const labels = grid.columns.map(({ label }) => flowOf(styled(piecesOf(label), 'strong')))
  const rows = grid.rows.map((row) => row.map((cell) => flowOf(piecesOf(cell))))
  const widths = columnWidths(
    grid.columns.map(({ align }, index) => {
      const cells = [labels, ...rows].flatMap((row) => row[index] ?? [])
      return { whole: cells.map(flowWidth), words: cells.map(widestWord), align }
    }),
    width - GAP * (grid.columns.length - 1),
  )
  return [...caption, ...(widths ? asGrid(grid, labels, rows, widths) : asRecords(grid, width))]
}

const strong = (text: string) => ({ kind: 'text', text, strong: true }) as const

type Cells = readonly Flow[]

function asGrid(
  grid: Grid,
  labels: Cells,
  rows: readonly Cells[],
  widths: readonly number[],
): Line[] {
  const rule: Piece[] = widths.flatMap((size, index) => [
    spaces(index === 0 ? 0 : GAP),
    { text: '─'.repeat(size), style: 'faint' as const },
  ])
  const hasLabels = grid.columns.some(({ label }) => label !== '')
  return [
    ...(hasLabels ? [...rowLines(grid, widths, labels), rule] : []),
    ...rows.flatMap((row) => rowLines(grid, widths, row)),
  ]
}

function rowLines(grid: Grid, widths: readonly number[], cells: Cells): Line[] {
  const columns = cells.map((cell, index) => wrappedFlow(cell, widths[index] ?? 1, true))
  const height = columns.reduce((most, lines) => Math.max(most, lines.length), 1)
  const rows: Line[] = []
  for (let line = 0; line < height; line += 1) rows.push(rowLine(grid, widths, columns, line))
  return rows
}

/** One line of a row: what its cells have there, each in its column. */
function rowLine(
  grid: Grid,
  widths: readonly number[],
  columns: readonly (readonly Line[])[],
  line: number,
): Line {
  const row: Piece[] = []
  let blank = 0
  for (let index = 0; index < columns.length; index += 1) {
    const cell = columns[index]?.[line] ?? []
    const free = Math.max(0, (widths[index] ?? 1) - lineWidth(cell))
    const isRight = grid.columns[index]?.align === 'right'
    if (isRight) blank += free
    if (cell.length > 0 && blank > 0) {
      row.push(spaces(blank))
      blank = 0
    }
    for (const piece of cell) row.push(piece)
    blank += (isRight ? 0 : free) + GAP
  }
  return row
}

function asRecords(grid: Grid, width: number): Line[] {
  return grid.rows.flatMap((row, number) => [
    ...(number === 0 ? [] : [[]]),
    ...row.flatMap((cell: Inline, index) =>
      labelled(grid.columns[index]?.label ?? '', cell, width),
    ),
  ])
}
