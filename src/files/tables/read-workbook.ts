import { readXlsx, type Sheet } from 'hucre/xlsx'
import type { Problem } from '../../model/problem.ts'
import type { TextPlace } from '../lines.ts'
import { problemIn } from '../report-problem.ts'
import type { TableCell, TableSource } from './table.ts'
import { tableSource } from './table-source.ts'
import { archiveFault } from './zip-guard.ts'

/** What a cell shows where its formula has failed. */
const FAILED = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/

/** The letters of a column, counted from 0.
 *  @example columnLetters(27) // => 'AB' */
function columnLetters(column: number): string {
  const [letters, first] = [26, 65]
  const own = String.fromCharCode(first + (column % letters))
  return column < letters ? own : columnLetters(Math.floor(column / letters) - 1) + own
}

/** A cell as a workbook's own formulas name it.
 *  @example cellName('Head count', 6, 1) // => "'Head count'!B7" */
export function cellName(sheet: string, row: number, column: number): string {
  const written = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`
  return `${written}!${columnLetters(column)}${row + 1}`
}

/** The stored value of a cell: a day or an instant as ISO text, a failed formula as nothing. */
function cellOf(value: string | number | boolean | Date | null | undefined): TableCell {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null
    const [day, time] = value.toISOString().split('T')
    return time === '00:00:00.000Z' ? (day ?? null) : `${day}T${time?.slice(0, 8)}`
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string') return FAILED.test(value) ? null : value
  return value ?? null
}

/** Whether a number's format shows it times 100: a percent sign that is no text of its own
 *  (ECMA-376, 18.8.31). */
const isPercentFormat = (format: string): boolean =>
  format.includes('%') && format.replace(/"[^"]*"|\\.|[_*]./g, '').includes('%')

/** A share as its cell shows it and a saved CSV has it. Three decimals get a fourth, since 12.345
 *  alone could be thousands.
 *  @example shownPercent(0.909) // => '90.9%' */
function shownPercent(share: number): string {
  const percent = String(Number((share * 100).toFixed(6)))
  return `${/\.\d{3}$/.test(percent) ? `${percent}0` : percent}%`
}

interface Merge {
  startRow: number
  startCol: number
  endRow: number
  endCol: number
}

/** Merged cells below each other stand for one value in each of their rows. */
function fillMerged(rows: TableCell[][], merges: readonly Merge[]): void {
  for (const { startRow, startCol, endRow } of merges) {
    const value = rows[startRow]?.[startCol] ?? null
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row++) {
      const cells = rows[row]
      if (cells !== undefined && cells.length > startCol) cells[startCol] = value
    }
  }
}

/** Puts what is shown in place of numbers that are shown as percentages. */
function showPercents(rows: TableCell[][], cells: Sheet['cells']): void {
  for (const [at, { style }] of cells ?? []) {
    if (style?.numFmt === undefined || !isPercentFormat(style.numFmt)) continue
    const [row = 0, column = 0] = at.split(',').map(Number)
    const value = rows[row]?.[column]
    if (rows[row] !== undefined && typeof value === 'number')
      rows[row][column] = shownPercent(value)
  }
}

/** What the reader says of a sheet with an entry far behind all others, such as a lone space. */
const TOO_WIDE = /^Sheet "(.*)" spans (\d+) rows x (\d+) columns/
const NO_CELL = /^Cell reference "(.*)" is outside/

export type ReadTables = { ok: true; tables: TableSource[] } | { ok: false; problem: Problem }

/** The tables of a workbook (XLSX), one a sheet that shows something: stored values only, so that
 *  no formula, link or macro is followed. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<ReadTables> {
  const fail = (message: string, hint: string): ReadTables => ({
    ok: false,
    problem: problemIn(file, message, { hint }),
  })
  const fault = archiveFault(bytes)
  if (fault !== undefined) {
    return fail(`the workbook is not opened: ${fault}`, 'save the sheet that is meant as CSV')
  }
  let sheets: Sheet[]
  try {
    sheets = (await readXlsx(bytes, { readStyles: true })).sheets
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const [, sheet, lastRow, columns] = TOO_WIDE.exec(said) ?? []
    if (sheet !== undefined) {
      const last = `${columnLetters(Number(columns) - 1)}${lastRow}`
      return fail(
        `sheet "${sheet}" reaches as far as cell ${last}, which is more than is read`,
        'delete the empty rows and columns behind its last entries, or save the sheet as CSV',
      )
    }
    const [, cell] = NO_CELL.exec(said) ?? []
    if (cell !== undefined) {
      return fail(`it has a cell "${cell}", which no sheet has`, 'save it anew as .xlsx')
    }
    return fail(
      `expected an XLSX workbook: ${said.split('\n', 1)[0]}`,
      'save it anew as .xlsx, or the sheet that is meant as CSV',
    )
  }
  const tables = sheets.map(({ name, rows: read, merges = [], cells }) => {
    const rows = read.map((row) => row.map(cellOf))
    showPercents(rows, cells)
    fillMerged(rows, merges)
    const place = (row: number, column: number): TextPlace => {
      const shown = (rows[row] ?? []).map((cell) => cell ?? '').join(' | ')
      const cell = cellName(name, row, column)
      return { line: row + 1, column: column + 1, source_line: shown, cell }
    }
    return tableSource({
      sheet: name,
      blocks: () => [{ first: 0, rows, faults: new Map() }],
      row: (row) => rows[row] ?? [],
      place,
      isRagged: false,
    })
  })
  return {
    ok: true,
    tables: tables.filter((table) => table.header !== null || table.whole().row_count > 0),
  }
}
