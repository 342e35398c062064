import type { Content, TableCell } from 'pdfmake/interfaces'
import { columnWidths } from '../column-widths.ts'
import type { Inline } from '../document.ts'
import { type Grid, gridOf, type Table } from '../table-grid.ts'
import { widthOf } from '../text/width.ts'
import { cellsOf, wordsOf } from '../words.ts'
import { runs } from './cells.ts'
import { BELOW, CELL_PADDING, CHARACTER, color, isKeptWhole, plain, ruled, SMALL } from './style.ts'

/** A table whose header stands on every page, in the width there is; where its columns do not fit,
 *  a record per row. */
export function tableContent(table: Table, width: number): Content {
  const grid = gridOf(table)
  const caption: Content[] = table.caption
    ? [{ text: table.caption, bold: true, margin: [0, 0, 0, 2], headlineLevel: 4 }]
    : []
  if (grid.rows.length === 0) {
    return { stack: [...caption, { text: '(no rows)', color: color.muted }], margin: BELOW }
  }
  const widths = pointWidths(grid, width)
  const body = widths === undefined ? asRecords(grid, width) : [asGrid(grid, widths)]
  return { stack: [...caption, ...body], margin: BELOW }
}

/** Letters differ in width; a word that is cut for a letter reads badly. */
const SPARE = 1

const wordWidth = (inline: Inline): number =>
  cellsOf(inline)
    .flatMap((cell) => (cell.kind === 'number' ? [wordsOf(cell)] : wordsOf(cell).split(/\s+/)))
    .reduce((most, word) => Math.max(most, widthOf(word) + SPARE), 0)

const wholeWidth = (inline: Inline): number =>
  cellsOf(inline).reduce((sum, cell) => sum + widthOf(wordsOf(cell)), SPARE)

/** The widths of the columns without their padding, which together fill the page. */
function pointWidths({ columns, rows }: Grid, width: number): number[] | undefined {
  const room = width - CELL_PADDING * columns.length
  const inCharacters = columnWidths(
    columns.map(({ label, align }, index) => {
      const cells = [label, ...rows.map((row) => row[index] ?? '')]
      return { whole: cells.map(wholeWidth), words: cells.map(wordWidth), align }
    }),
    Math.floor(room / CHARACTER),
  )
  const total = inCharacters?.reduce((sum, each) => sum + each, 0) ?? 1
  return inCharacters?.map((size) => (size * room) / total)
}

function asGrid({ columns, rows }: Grid, widths: number[]): Content {
  const cell = (inline: Inline, index: number): TableCell => ({
    text: runs(inline),
    alignment: columns[index]?.align ?? 'left',
  })
  const labels = columns.map(({ label, align }) => ({
    text: label,
    alignment: align,
    bold: true,
    color: color.muted,
  }))
  const hasLabels = columns.some(({ label }) => label !== '')
  const isShort = rows.every((row) =>
    row.every((inline, index) => isKeptWhole(wholeWidth(inline), widths[index] ?? 1)),
  )
  return {
    fontSize: SMALL + 0.5,
    layout: ruled,
    table: {
      widths,
      headerRows: hasLabels ? 1 : 0,
      keepWithHeaderRows: hasLabels && isShort ? 1 : 0,
      dontBreakRows: isShort,
      body: [...(hasLabels ? [labels] : []), ...rows.map((row) => row.map(cell))],
    },
  }
}

/** Labels beside their values. */
export const pairs = (
  items: readonly { label: string; value: Inline }[],
  width: number,
): Content => {
  const least = items.reduce((most, { label }) => Math.max(most, widthOf(label)), 0)
  const first = Math.min(least * CHARACTER + CELL_PADDING, width * 0.4)
  return {
    layout: plain,
    table: {
      widths: [first, width - first - CELL_PADDING],
      body: items.map(({ label, value }) => [
        { text: label, color: color.muted },
        { text: runs(value) },
      ]),
    },
  }
}

const asRecords = ({ columns, rows }: Grid, width: number): Content[] =>
  rows.map((row) => ({
    margin: [0, 0, 0, 6],
    ...(pairs(
      row.map((value, index) => ({ label: columns[index]?.label ?? '', value })),
      width,
    ) as object),
  })) as Content[]
