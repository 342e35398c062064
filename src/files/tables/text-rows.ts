import papa, { type ParseResult } from 'papaparse'
import { createLines } from '../lines.ts'
import type { RowBlock, SourceRows } from './table-source.ts'

interface RowParser {
  /** Reads the rows of a text; the last is left where it may go on. */
  parse(text: string, base: number, leaveLast: boolean): ParseResult<string[]>
}

/** Which rows stand in a part of the text. */
interface Span {
  first: number
  /** Position of the row after them. */
  next: number
  start: number
  end: number
}

const NOT_CLOSED = 'a quote is opened and not closed; nothing from here on is read'
const GOES_ON = 'something stands after a closing quote'

/** The rows of a text with separated cells, of which none is kept: it is noted which block of the
 *  text holds which rows, and to find one again its block is read anew. */
export function textRows(
  text: string,
  delimiter: string,
  block: number,
): Pick<SourceRows, 'blocks' | 'row' | 'place'> {
  const newParser = (): RowParser => new papa.Parser({ delimiter, newline: '\n' })
  const spans: Span[] = []

  function* blocks(): Generator<RowBlock> {
    const parser = newParser()
    let [first, start, size] = [0, 0, block]
    for (let isLast = false; !isLast; ) {
      isLast = start + size >= text.length
      const part = text.slice(start, isLast ? text.length : start + size)
      const { data: rows, errors, meta } = parser.parse(part, start, !isLast)
      const faults = new Map<number, string>()
      for (const { row, type, code } of errors) {
        // What is wrong at the end of a block may be right when it is read on.
        if (type !== 'Quotes' || row === undefined || (!isLast && row >= rows.length)) continue
        faults.set(row, code === 'MissingQuotes' ? NOT_CLOSED : GOES_ON)
      }
      const [next, end] = [first + rows.length, meta.cursor]
      if (next > (spans.at(-1)?.next ?? 0)) spans.push({ first, next, start, end })
      yield { first, rows, faults }
      // A row that is longer than the block is read again with more of it.
      size = end === start ? size + size : block
      ;[first, start] = [next, end]
    }
  }

  const spanOf = (row: number): Span | undefined => {
    const known = spans.find(({ next }) => row < next)
    if (known !== undefined) return known
    for (const { first, rows } of blocks()) if (row < first + rows.length) break
    return spans.at(-1)
  }

  let last: { span: Span; rows: string[][]; starts: number[] } | undefined
  const find = (row: number) => {
    const span = spanOf(row)
    if (span === undefined) return undefined
    if (last?.span !== span) {
      const part = text.slice(span.start, span.end)
      const rows = newParser().parse(part, span.start, false).data
      last = { span, rows, starts: rowStarts(part, rows) }
    }
    const [cells, start] = [last.rows[row - span.first], last.starts[row - span.first]]
    return cells && start !== undefined ? { cells, start: span.start + start } : undefined
  }

  const lines = createLines(text)
  return {
    blocks,
    row: (row) => find(row)?.cells ?? [],
    place: (row, column) => {
      const start = find(row)?.start ?? text.length
      return lines(cellStart(text, start, column, delimiter))
    },
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
