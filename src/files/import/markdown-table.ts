import type { Table } from '../tables/table.ts'
import type { MarkdownBlock, TableRows } from './markdown-blocks.ts'
import { plainText } from './plain-text.ts'

/** A table of a Markdown text as tables of other files are. Cells keep their marks: a badge in one
 *  says something. */
export function markdownTable({ line, header, rows }: TableRows): Table {
  return {
    sheet: null,
    header: header.map(plainText),
    rows: rows.map(({ cells }) => cells),
    source_rows: rows.map((_, position) => position),
    row_count: rows.length,
    reports: [],
    place: (row) => ({
      line: rows[row]?.line ?? line,
      column: 1,
      source_line: rows[row]?.source ?? '',
    }),
  }
}

/** Every table of a Markdown text, named by the heading above it. */
export function titledTables(blocks: readonly MarkdownBlock[]): Table[] {
  let heading: string | null = null
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text
    return block.kind === 'table' ? [{ ...markdownTable(block), sheet: heading }] : []
  })
}
