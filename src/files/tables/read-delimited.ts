import { createLines, type TextPlace } from '../lines.ts'
import type { Table } from './table.ts'
import { tableOf } from './table-of.ts'

/** What separates cells; which of them a file uses is told from its first rows. */
const SEPARATORS = [',', ';', '\t', '|']

/** The table of a text with separated cells (CSV, TSV), by RFC 4180: a cell in quotes may hold
 *  separators, line breaks and doubled quotes. */
export async function readDelimited(text: string): Promise<Table> {
  const { default: papa } = await import('papaparse')
  // One kind of line break: files that were joined from several have two.
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const { data, errors, meta } = papa.parse<string[]>(plain, {
    delimitersToGuess: SEPARATORS,
    newline: '\n',
  })
  const damaged = new Map<number, string>()
  for (const { row, type, code } of errors) {
    if (type !== 'Quotes' || row === undefined) continue
    const reason =
      code === 'MissingQuotes'
        ? 'a quote is opened and not closed; nothing from here on is read'
        : 'something stands after a closing quote'
    damaged.set(row, reason)
  }
  const place = placesIn(plain, data, meta.delimiter)
  return tableOf({ sheet: null, rows: data, place, isRagged: true, damaged })
}

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
