import papa, { type ParseResult } from 'papaparse'
import { createLines, type TextPlace } from '../lines.ts'
import type { Table } from './table.ts'
import { tableOf } from './table-of.ts'
import { isTidy } from './tidy.ts'

/** What separates cells; which of them a file uses is told from its first rows. */
const SEPARATORS = [',', ';', '\t', '|']

/** A text is read block by block of so many characters, so that cells are looked at while they are
 *  at hand: to come back to each of a million costs as much as to parse them. */
const BLOCK = 1 << 16

/** The table of a text with separated cells (CSV, TSV), by RFC 4180: a cell in quotes may hold
 *  separators, line breaks and doubled quotes. */
export async function readDelimited(text: string, block = BLOCK): Promise<Table> {
  // One kind of line break: files that were joined from several have two.
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const { meta } = papa.parse(plain.slice(0, BLOCK), {
    delimitersToGuess: SEPARATORS,
    newline: '\n',
    preview: 1,
  })
  const { delimiter } = meta
  const parser: RowParser = new papa.Parser({ delimiter, newline: '\n' })
  const { rows, damaged, is_tidy } = readRows(parser, plain, block)
  const place = placesIn(plain, rows, delimiter)
  return tableOf({ sheet: null, rows, place, isRagged: true, damaged, is_tidy })
}

interface RowParser {
  /** Reads the rows of a text; the last is left where it may go on. */
  parse(text: string, base: number, leaveLast: boolean): ParseResult<string[]>
}

function readRows(parser: RowParser, text: string, block: number) {
  const rows: string[][] = []
  const damaged = new Map<number, string>()
  let is_tidy = true
  let [from, size] = [0, block]
  for (let isLast = false; !isLast; ) {
    isLast = from + size >= text.length
    const part = text.slice(from, isLast ? text.length : from + size)
    const { data, errors, meta } = parser.parse(part, from, !isLast)
    for (const { row, type, code } of errors) {
      // What is wrong at the end of a block may be right when it is read on.
      if (type !== 'Quotes' || row === undefined || (!isLast && row >= data.length)) continue
      damaged.set(rows.length + row, code === 'MissingQuotes' ? NOT_CLOSED : GOES_ON)
    }
    for (const row of data) {
      rows.push(row)
      is_tidy &&= row.every(isTidy)
    }
    // A row that is longer than the block is read again with more of it.
    size = meta.cursor === from ? size + size : block
    from = meta.cursor
  }
  return { rows, damaged, is_tidy }
}

const NOT_CLOSED = 'a quote is opened and not closed; nothing from here on is read'
const GOES_ON = 'something stands after a closing quote'

/** Where cells stand in the text; lines are counted when the first is asked for. */
function placesIn(
  text: string,
  rows: readonly (readonly string[])[],
  separator: string,
): (row: number, column: number) => TextPlace {
  let starts: number[] | undefined
  const lines = createLines(text)
  return (row, column) => {
    starts ??= rowStarts(text, rows)
    return lines(cellStart(text, starts[row] ?? text.length, column, separator))
  }
}

/** Offsets at which the rows of a text start: each takes its line, and one more for every line break
 *  in its cells. */
function rowStarts(text: string, rows: readonly (readonly string[])[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const row of rows) {
    starts.push(at)
    let lines = 1
    for (const cell of row) {
      for (let from = cell.indexOf('\n'); from !== -1; from = cell.indexOf('\n', from + 1)) lines++
    }
    for (; lines > 0; lines--) at = nextLine(text, at)
  }
  return starts
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

/** Where a cell of the row that starts at an offset starts. */
function cellStart(text: string, row: number, column: number, separator: string): number {
  let at = row
  for (let passed = 0; passed < column; passed++) {
    if (text[at] === '"') at = closingQuote(text, at)
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at++
    if (text[at] !== separator) return row
    at++
  }
  return at
}

function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at
}
