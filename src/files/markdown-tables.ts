/** A table of a Markdown text (GitHub's form), its cells without emphasis. */
export interface MarkdownTable {
  /** The heading above it; null where there is none. */
  heading: string | null
  header: readonly string[]
  /** Rows with the offset at which each begins in the text. */
  rows: readonly { cells: readonly string[]; offset: number }[]
}

interface Line {
  text: string
  offset: number
}

const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const PIPE = /(?<!\\)\|/
const EMPHASIS = /\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`/g

/** The cells of a row: pipes at its ends are none, escaped ones are text. */
function cellsOf(text: string): string[] {
  const cells = text.trim().split(PIPE)
  if (cells[0]?.trim() === '') cells.shift()
  if (cells.at(-1)?.trim() === '') cells.pop()
  return cells.map((cell) => cell.replaceAll('\\|', '|').replace(EMPHASIS, '').trim())
}

/** Lines outside of code fences, with their offsets; a fence ends a table. */
function* linesOf(text: string): Generator<Line> {
  let offset = 0
  let isCode = false
  for (const line of text.split('\n')) {
    const isFence = FENCE.test(line)
    yield { text: isCode || isFence ? '' : line.replace(/\r$/, ''), offset }
    if (isFence) isCode = !isCode
    offset += line.length + 1
  }
}

/** Every table of a Markdown text, in its order: a row of names, a row of dashes, rows until the
 *  first line without a pipe. */
export function markdownTables(text: string): MarkdownTable[] {
  const tables: MarkdownTable[] = []
  let heading: string | null = null
  let before: Line | undefined
  let open: { header: string[]; rows: { cells: string[]; offset: number }[] } | undefined
  for (const line of linesOf(text)) {
    const [, title] = HEADING.exec(line.text) ?? []
    if (title !== undefined) heading = title.replace(EMPHASIS, '')
    if (open !== undefined && PIPE.test(line.text)) {
      open.rows.push({ cells: cellsOf(line.text), offset: line.offset })
    } else {
      open = undefined
      if (before !== undefined && PIPE.test(before.text) && DELIMITER.test(line.text)) {
        open = { header: cellsOf(before.text), rows: [] }
        tables.push({ heading, ...open })
      }
    }
    before = line
  }
  return tables
}
