import papa from 'papaparse'
import type { TableSource } from './table.ts'
import { tableSource } from './table-source.ts'
import { textRows } from './text-rows.ts'

/** What separates cells; which of them a file uses is told from its first rows. */
const SEPARATORS = [',', ';', '\t', '|']

/** A text is read block by block of so many characters: rows of which nothing is kept are gone
 *  before more are made, which takes half the time of holding them. */
const BLOCK = 1 << 16

/** The table of a text with separated cells (CSV, TSV), by RFC 4180: a cell in quotes may hold
 *  separators, line breaks and doubled quotes. */
export async function readDelimited(text: string, block = BLOCK): Promise<TableSource> {
  // One kind of line break: files that were joined from several have two.
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const { meta } = papa.parse(plain.slice(0, BLOCK), {
    delimitersToGuess: SEPARATORS,
    newline: '\n',
    preview: 1,
  })
  return tableSource({ sheet: null, isRagged: true, ...textRows(plain, meta.delimiter, block) })
}
