import { decimalMark } from './decimal-mark.ts'
import { looksLikeOkrs } from './looks-like-okrs.ts'
import { type Item, type MarkdownBlock, markdownBlocks, type TableRows } from './markdown-blocks.ts'
import { markdownTable } from './markdown-table.ts'
import { collectOkrs } from './okr-collection.ts'
import { okrColumns } from './okr-columns.ts'
import { type PageCount, readEntries } from './okr-entries.ts'
import { sectionsOf } from './okr-sections.ts'
import { addTable } from './okr-table.ts'
import { ownerSaid, quarterOf, unitOfFile } from './okr-words.ts'
import { locateBy } from './places.ts'
import type { ReadingContext, SourceRead } from './source.ts'

/** Reads OKRs from a Markdown text: objectives from headings or entries, key results from lists,
 *  boxes and tables. Each entry that is or could be a key result is a row, and each row of a table;
 *  objectives are none. */
export function okrsFromMarkdown(text: string, context: ReadingContext): SourceRead {
  const { file } = context
  const blocks = markdownBlocks(text)
  const okrs = collectOkrs()
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block.text],
  )
  const { mark, questions } = decimalMark(
    texts,
    (position) => lineOfText(blocks, position),
    context,
  )
  const quarter = quarterNamed(blocks, file)
  if (quarter !== undefined) okrs.quarter(quarter)
  const sections = sectionsOf(okrs, mark, unitOfFile(file))
  const count: PageCount = { rows: 0, read: 0, skipped: [], assumptions: [] }

  const readTable = (block: TableRows): void => {
    const table = markdownTable(block)
    const columns = okrColumns(table.header, table.rows)
    count.rows += table.row_count
    if (columns === undefined || sections.isAside()) {
      const reason = 'a row of a table without key results'
      count.skipped.push(...block.rows.map(({ line }) => ({ at: line, reason })))
      return
    }
    const added = addTable(table, columns, okrs, {
      mark,
      objective: columns.has('objective') ? undefined : sections.current(true),
      open: (words, row) => {
        const { line, source_line } = table.place(row, 0)
        return sections.open(words, { line, source: source_line })
      },
    })
    count.read += added.rows_read
    count.skipped.push(...added.skipped)
    count.assumptions.push(...added.assumptions)
  }

  let items: Item[] = []
  for (const block of blocks) {
    const isOwner = block.kind === 'text' && ownerSaid(block.text) !== undefined
    if (block.kind !== 'heading' && !isOwner) sections.fill()
    if (block.kind !== 'heading' && block.kind !== 'table') {
      items.push(block)
      continue
    }
    readEntries(items, { okrs, sections, mark, count })
    items = []
    if (block.kind === 'heading') sections.enter(block)
    else readTable(block)
  }
  readEntries(items, { okrs, sections, mark, count })
  sections.end()
  const { document, places } = okrs
  const start = { line: 1, column: 1, source_line: text.split(/\r\n|\r|\n/, 1)[0] ?? '' }
  const isSaid = looksLikeOkrs(blocks, file) === 'said'
  const { rows, read, skipped, assumptions } = count
  return {
    kind: 'okrs',
    rows,
    rows_read: read,
    skipped,
    confidence: assumptions.length > 0 ? 'assumed' : isSaid ? 'verified' : 'medium',
    documents: [{ file, value: document, locate: locateBy(document, places, start) }],
    questions,
    assumptions,
  }
}

/** The quarter that a heading names, else the file. */
function quarterNamed(blocks: readonly MarkdownBlock[], file: string): string | undefined {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  return [...headings, file.split(/[\\/]/).at(-1) ?? '']
    .map(quarterOf)
    .find((quarter) => quarter !== undefined)
}

/** The line of the text at a position among all texts of the blocks. */
function lineOfText(blocks: readonly MarkdownBlock[], position: number): number {
  let passed = 0
  for (const block of blocks) {
    if (block.kind !== 'table') {
      if (passed++ === position) return block.line
      continue
    }
    for (const { line, cells } of block.rows) {
      if (position < passed + cells.length) return line
      passed += cells.length
    }
  }
  return 1
}
