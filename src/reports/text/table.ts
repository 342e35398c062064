import { largestOf } from '../chart-values.ts'
import type { Inline } from '../document.ts'
import { type Grid, gridOf, type Table } from '../table-grid.ts'
import { piecesOf, styled } from './cells.ts'
import { labelled } from './labelled.ts'
import { type Line, lineWidth, type Piece, padded, spaces } from './pieces.ts'
import { widestWord, wrapped } from './wrap.ts'

const GAP = 2
/** No column is cut narrower than this; if they do not fit then, every row becomes a record. */
const NARROWEST = 8
/** A word longer than this may be cut before the table is given up. */
const LONG_WORD = 16

/** Columns as wide as they need, then narrower with wrapped words, then cut words, and where all
 *  that does not fit, a record per row. */
export function tableLines(table: Table, width: number): Line[] {
  const grid = gridOf(table)
  const caption = table.caption ? wrapped(piecesOf([strong(table.caption)]), width) : []
  if (grid.rows.length === 0) return [...caption, [{ text: '(no rows)', style: 'faint' }]]
  const widths = columnWidths(grid, width)
  return [...caption, ...(widths ? asGrid(grid, widths) : asRecords(grid, width))]
}

const strong = (text: string) => ({ kind: 'text', text, strong: true }) as const

function columnWidths(grid: Grid, width: number): number[] | undefined {
  const cells = grid.columns.map((column, index) => [
    [{ text: column.label }],
    ...grid.rows.map((row) => piecesOf(row[index] ?? '')),
  ])
  const whole = cells.map((column) => largestOf([1, ...column.map(lineWidth)]))
  const words = cells.map((column, index) => {
    const widest = largestOf([1, ...column.map(widestWord)])
    return Math.min(widest, grid.columns[index]?.align === 'right' ? widest : LONG_WORD)
  })
  const least = words.map((size) => Math.min(size, NARROWEST))
  const room = width - GAP * (grid.columns.length - 1)
  if (sum(least) > room) return undefined
  if (sum(words) > room) return spread(least, words, room)
  return spread(words, whole, room)
}

/** Widths from `least` towards `wanted`: every column gets the same share of what it lacks. */
function spread(least: readonly number[], wanted: readonly number[], room: number): number[] {
  const lacking = wanted.map((size, index) => Math.max(0, size - (least[index] ?? 0)))
  const total = sum(lacking)
  const spare = room - sum(least)
  if (total <= spare) return least.map((size, index) => size + (lacking[index] ?? 0))
  const widths = least.map(
    (size, index) => size + Math.floor((spare * (lacking[index] ?? 0)) / total),
  )
  let left = room - sum(widths)
  return widths.map((size, index) => {
    if (left === 0 || size >= (wanted[index] ?? 0)) return size
    left -= 1
    return size + 1
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

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
