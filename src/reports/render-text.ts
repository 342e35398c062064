import { type Handlers, handle } from './by-kind.ts'
import { asLines } from './clean-text.ts'
import type { Block, ListItem, ReportDocument } from './document.ts'
import { barLines } from './text/bars.ts'
import { piecesOf, styled, toneStyle } from './text/cells.ts'
import { linesOfChart } from './text/charts.ts'
import { factLines } from './text/labelled.ts'
import { type Line, lineWidth, type Piece, prefixed, printed, spaces } from './text/pieces.ts'
import { tableLines } from './text/table.ts'
import { wrapped } from './text/wrap.ts'
import { toneMark } from './words.ts'

export interface TextOptions {
  /** Columns of the terminal. Less than 20 is taken as 20. */
  width: number
  /** ANSI colours; the words say the same without. */
  color: boolean
}

const NARROWEST = 20
/** What is nested stays at least this wide: deeper nesting is then not moved in any further. */
const NARROWEST_NESTED = 16

/** A report for a terminal. No line is wider than `width`, except by code, a path or an address
 *  that alone is wider. Ends with a line break. */
export function renderText(document: ReportDocument, { width, color }: TextOptions): string {
  const columns = Math.max(NARROWEST, Math.floor(width))
  const title = wrapped(styled(piecesOf(document.title), 'heading'), columns)
  const lines = [
    ...title,
    rule('═', columns),
    ...(document.subtitle === undefined ? [] : wrapped(piecesOf(document.subtitle), columns)),
    ...(document.notice === undefined ? [] : [[], ...noticeLines(document.notice, columns)]),
    [],
    ...blockLines(document.blocks, columns),
  ]
  return printed(lines, color)
}

const rule = (character: string, width: number): Line => [
  { text: character.repeat(width), style: 'faint' },
]

const noticeLines = (notice: string, width: number): Line[] =>
  wrapped([{ text: '! ', keep: true }, ...styled(piecesOf(notice), 'strong')], width)

const linesOf: Handlers<Block, 'kind', [width: number], Line[]> = {
  heading: ({ level, text }, width) => headingLines[level](text, width),
  paragraph: ({ text }, width) => wrapped(piecesOf(text), width),
  list: ({ items, ordered }, width) =>
    items.length === 0 ? [[{ text: '(none)', style: 'faint' }]] : listLines(items, ordered, width),
  table: tableLines,
  facts: ({ items }, width) => factLines(items, width),
  progress: ({ label, note, value, expected, tone }, width) =>
    barLines(
      {
        label: piecesOf(label),
        below: note === undefined ? undefined : styled(piecesOf(note), 'faint'),
        value,
        mark: expected,
        markWords: 'expected by now',
        tone,
      },
      width,
    ),
  chart: ({ title, chart }, width) => [
    ...wrapped(styled(piecesOf(title), 'strong'), width, true),
    ...linesOfChart(chart, width),
  ],
  callout: ({ tone, title, blocks }, width) => {
    const bar: Line = width - 2 < NARROWEST_NESTED ? [] : [{ text: '┃ ', style: toneStyle[tone] }]
    const inner = width - lineWidth(bar)
    const head: Piece[] = [
      { text: `${toneMark[tone]} `, keep: true },
      ...styled(piecesOf(title), 'strong'),
    ]
    return prefixed([...wrapped(head, inner), ...blockLines(blocks, inner)], bar)
  },
  details: ({ summary, blocks }, width) => {
    const indent = width - 2 < NARROWEST_NESTED ? 0 : 2
    const head: Piece[] = [{ text: '▾ ', keep: true }, ...styled(piecesOf(summary), 'strong')]
    const inside = blockLines(blocks, width - indent)
    return [...wrapped(head, width), ...prefixed(inside, [spaces(indent)])]
  },
  code: ({ text }) => asLines(text).map((line) => [spaces(4), { text: line, style: 'info' }]),
}

const headingLines: Record<2 | 3 | 4, (text: string, width: number) => Line[]> = {
  2: (text, width) => [...wrapped(styled(piecesOf(text), 'heading'), width), rule('─', width)],
  3: (text, width) =>
    wrapped([{ text: '▸ ', keep: true }, ...styled(piecesOf(text), 'heading')], width),
  4: (text, width) => wrapped(styled(piecesOf(text), 'strong'), width),
}

/** Blocks with an empty line between them; headings stand directly on what follows, and bars
 *  that follow each other make one chart. What has nothing to show leaves no gap. */
function blockLines(blocks: readonly Block[], width: number): Line[] {
  const lines: Line[] = []
  let before: Block['kind'] = 'heading'
  for (const block of blocks) {
    const own = handle(linesOf, 'kind', block, width)
    if (own.every((line) => line.length === 0)) continue
    const isJoined = before === 'heading' || (before === 'progress' && block.kind === 'progress')
    if (!isJoined) lines.push([])
    for (const line of own) lines.push(line)
    before = block.kind
  }
  return lines
}

function listLines(items: readonly ListItem[], ordered: boolean, width: number): Line[] {
  const markWidth = ordered ? `${items.length}. `.length : 2
  const room = width - markWidth < NARROWEST_NESTED ? width : width - markWidth
  return items.flatMap(({ text, items: inner }, index) => {
    const mark = ordered ? `${index + 1}. `.padStart(markWidth) : '• '
    if (room === width) {
      const lines = wrapped([{ text: mark, keep: true }, ...piecesOf(text)], width)
      return [...lines, ...(inner ? listLines(inner, false, width) : [])]
    }
    const lines = [
      ...wrapped(piecesOf(text), room),
      ...(inner ? listLines(inner, false, room) : []),
    ]
    return prefixed(lines, [{ text: mark }], [spaces(markWidth)])
  })
}
