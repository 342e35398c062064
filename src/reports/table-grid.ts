import type { Block, Cell, Inline } from './document.ts'
import { cellsOf } from './words.ts'

export type Table = Extract<Block, { kind: 'table' }>

interface GridColumn {
  label: string
  align: 'left' | 'right'
}

/** A table whose rows are all as long as its columns are many: shorter rows get empty cells, and
 *  cells beyond the columns get columns without a name, so that nothing is lost. A column that
 *  holds figures alone stands right unless the table says otherwise. */
export interface Grid {
  columns: readonly GridColumn[]
  rows: readonly (readonly Inline[])[]
}

export function gridOf({ columns, rows }: Table): Grid {
  const count = rows.reduce((most, row) => Math.max(most, row.length), columns.length)
  const numbers = Array.from({ length: count }, (_, index) => index)
  return {
    columns: numbers.map((index) => ({
      label: columns[index]?.label ?? '',
      align: columns[index]?.align ?? (holdsFigures(rows, index) ? 'right' : 'left'),
    })),
    rows: rows.map((row) => numbers.map((index) => row[index] ?? '')),
  }
}

const isFigure = (cell: Cell): boolean => cell.kind === 'number' || cell.kind === 'missing'

function holdsFigures(rows: Table['rows'], index: number): boolean {
  let found = false
  for (const row of rows) {
    const cells = cellsOf(row[index] ?? '').filter(
      (cell) => cell.kind !== 'text' || cell.text !== '',
    )
    if (cells.length > 1 || !cells.every(isFigure)) return false
    found ||= cells.some((cell) => cell.kind === 'number')
  }
  return found
}
