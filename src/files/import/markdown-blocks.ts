import { markedHeading } from '../../model/markdown-heading.ts'
import { narrowBlanks } from '../../model/narrow-blanks.ts'
import { plainText } from './plain-text.ts'

interface Line {
  /** Counted from 1. */
  line: number
  source: string
}

export interface Heading extends Line {
  kind: 'heading'
  level: number
  text: string
}

/** An entry of a list, or a line of text that is none. */
export interface Item extends Line {
  kind: 'item' | 'text'
  /** Columns before its mark. */
  indent: number
  /** Its box: ticked or not; null where it has none. */
  box: boolean | null
  /** As it is written, without mark and box. */
  raw: string
  text: string
}

export interface TableRows {
  kind: 'table'
  line: number
  header: readonly string[]
  rows: readonly (Line & { cells: readonly string[] })[]
}

export type MarkdownBlock = Heading | Item | TableRows

const ITEM = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(?:\[([ xX✓✔]?)\](?:\s+|$))?(.*)$/
const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/
const RULE_ROW = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
/** A line below a heading that is underlined. */
const UNDERLINE = /^\s{0,3}(?:=+|-{3,})\s*$/
const RULE = /^\s{0,3}(?:[-*_=]\s*){3,}$/
const PIPE = /(?<!\\)\|/
const TAB = 4

function cellsOf(source: string): string[] {
  const cells = source.trim().split(PIPE)
  if (cells[0]?.trim() === '') cells.shift()
  if (cells.at(-1)?.trim() === '') cells.pop()
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim())
}

const widthOf = (blank: string): number => blank.replaceAll('\t', ' '.repeat(TAB)).length

/** The headings, list entries, lines of text and tables of a Markdown text, in their order. Code,
 *  rules, comments and the front matter are none. */
export function markdownBlocks(text: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  const lines = text.split(/\r\n|\r|\n/).map(narrowBlanks)
  let isCode = false
  let isComment = false
  let position = frontMatterEnd(lines)
  for (; position < lines.length; position++) {
    const source = lines[position] ?? ''
    const at: Line = { line: position + 1, source }
    if (FENCE.test(source)) isCode = !isCode
    const opensComment = source.includes('<!--') && !source.includes('-->')
    if (isCode || isComment || FENCE.test(source) || opensComment || source.trim() === '') {
      isComment = isComment ? !source.includes('-->') : opensComment
      continue
    }
    const heading = markedHeading(source)
    const under = lines[position + 1] ?? ''
    if (heading !== undefined) {
      const { level, text } = heading
      blocks.push({ kind: 'heading', ...at, level, text: plainText(text) })
    } else if (PIPE.test(source) && RULE_ROW.test(under) && under.includes('-')) {
      const table = tableAt(lines, position)
      blocks.push(table)
      position += 1 + table.rows.length
    } else if (UNDERLINE.test(under) && !ITEM.test(source) && !RULE.test(source)) {
      const level = under.includes('=') ? 1 : 2
      blocks.push({ kind: 'heading', ...at, level, text: plainText(source.trim()) })
      position++
    } else if (!RULE.test(source)) blocks.push(itemOf(at))
  }
  return blocks
}

function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  return end === -1 ? 0 : end + 1
}

function tableAt(lines: readonly string[], position: number): TableRows {
  const rows: (Line & { cells: readonly string[] })[] = []
  for (let at = position + 2; at < lines.length && PIPE.test(lines[at] ?? ''); at++) {
    const source = lines[at] ?? ''
    rows.push({ line: at + 1, source, cells: cellsOf(source) })
  }
  return { kind: 'table', line: position + 1, header: cellsOf(lines[position] ?? ''), rows }
}

function itemOf(at: Line): Item {
  const [, blank, box, rest] = ITEM.exec(at.source) ?? []
  if (blank === undefined || rest === undefined) {
    const raw = at.source.trim()
    return { kind: 'text', ...at, indent: 0, box: null, raw, text: plainText(raw) }
  }
  const ticked = box === undefined ? null : box.trim() !== ''
  const raw = rest.trim()
  return { kind: 'item', ...at, indent: widthOf(blank), box: ticked, raw, text: plainText(raw) }
}
