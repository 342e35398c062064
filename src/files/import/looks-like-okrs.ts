import type { MarkdownBlock, TableRows } from './markdown-blocks.ts'
import { okrColumns } from './okr-columns.ts'
import { isOfOkrs, objectiveSaid, quarterOf } from './okr-words.ts'

/** Whether a Markdown text holds OKRs: by the words of its headings and entries, or by key results
 *  with boxes below headings, which notes of a meeting have too. */
export function looksLikeOkrs(
  blocks: readonly MarkdownBlock[],
  file: string,
): 'said' | 'form' | undefined {
  const words = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]))
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const isSaid =
    isOfOkrs(file.replace(/[_.-]+/g, ' ')) ||
    headings.some(isOfOkrs) ||
    // "O1: ..." below a quarter.
    (headings.some((text) => objectiveSaid(text)?.id !== undefined) &&
      headings.some((text) => quarterOf(text) !== undefined)) ||
    words.some((text) => /^(?:objective|key\s*result|kr\s?\d)/i.test(text)) ||
    blocks.some((block) => block.kind === 'table' && holdsKeyResults(block))
  if (isSaid) return 'said'
  let isHeaded = false
  for (const block of blocks) {
    if (block.kind === 'heading') isHeaded = true
    else if (isHeaded && block.kind === 'item' && block.box !== null) return 'form'
  }
  return undefined
}

const holdsKeyResults = ({ header, rows }: TableRows): boolean => {
  const cells = rows.map((row) => row.cells)
  return okrColumns(header, cells) !== undefined
}
