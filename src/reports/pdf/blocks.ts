import type { Content } from 'pdfmake/interfaces'
import { type Handlers, handle } from '../by-kind.ts'
import { isGiven } from '../chart-values.ts'
import { asLines } from '../clean-text.ts'
import type { Block, ListItem } from '../document.ts'
import { formatNumber } from '../format-number.ts'
import { plainWords } from '../words.ts'
import { runs } from './cells.ts'
import { chartFigure, marked } from './charts.ts'
import { bar } from './drawings.ts'
import { BELOW, color, isKeptWhole, NARROWEST, plain, SMALL, softOf } from './style.ts'
import { pairs, tableContent } from './table.ts'

/** Each block in a place of `width` points. */
const blockContent: Handlers<Block, 'kind', [width: number], Content> = {
  heading: ({ level, text, on_new_page }) => ({
    text,
    ...headings[level],
    headlineLevel: level,
    ...(on_new_page === true ? { pageBreak: 'before' } : {}),
  }),
  paragraph: ({ text }) => ({ text: runs(text), margin: BELOW }),
  list: ({ items, ordered }) =>
    items.length === 0
      ? { text: '(none)', color: color.muted, margin: BELOW }
      : { ...listContent(items, ordered), margin: BELOW },
  table: tableContent,
  facts,
  progress,
  chart: ({ title, chart }, width) => chartFigure(title, chart, width),
  callout: ({ tone, title, blocks }, width) => {
    const inside = inner(width, 24)
    return {
      margin: BELOW,
      layout: {
        ...plain,
        vLineWidth: (column) => (column === 0 ? 3 : 0),
        vLineColor: () => color[tone],
        paddingLeft: () => 10,
        paddingRight: () => 10,
        paddingTop: () => 7,
        paddingBottom: () => 0,
      },
      table: {
        widths: [inside],
        dontBreakRows: isKeptWhole(JSON.stringify(blocks).length, inside),
        body: [
          [
            {
              fillColor: softOf(tone),
              stack: [
                { ...(marked(tone, { text: title, bold: true }, inside) as object), margin: BELOW },
                ...blocksContent(blocks, inside),
              ],
            },
          ],
        ],
      },
    } as Content
  },
  details: ({ summary, blocks }, width) => ({
    stack: [
      { text: summary, bold: true, margin: [0, 0, 0, 4], headlineLevel: 4 },
      { stack: blocksContent(blocks, inner(width, 10)), margin: [10, 0, 0, 0] },
    ],
  }),
  code: ({ text }, width) => ({
    margin: BELOW,
    layout: { ...plain, paddingLeft: () => 6, paddingTop: () => 5, paddingBottom: () => 5 },
    table: {
      widths: [inner(width, 10)],
      body: [
        [
          {
            text: asLines(text).join('\n'),
            fillColor: color['neutral-soft'],
            preserveLeadingSpaces: true,
          },
        ],
      ],
    },
  }),
}

/** Blocks that follow each other, in a place of `width` points. */
export const blocksContent = (blocks: readonly Block[], width: number): Content[] =>
  blocks.map((block) => handle(blockContent, 'kind', block, width))

/** What nests deeper than the page is wide is not moved in any further. */
const inner = (width: number, less: number): number => Math.max(NARROWEST, width - less)

const headings: Record<2 | 3 | 4, object> = {
  2: { fontSize: 13, bold: true, color: color.accent, margin: [0, 8, 0, 5] },
  3: { fontSize: 10.5, bold: true, margin: [0, 5, 0, 3] },
  4: { bold: true, margin: [0, 3, 0, 2] },
}

function listContent(
  items: readonly ListItem[],
  ordered: boolean,
): { ol: Content[] } | { ul: Content[] } {
  const inside = items.map(
    ({ text, items: below }): Content => ({
      margin: [0, 0, 0, 2.5],
      stack: [
        { text: runs(text) },
        ...(below && below.length > 0 ? [listContent(below, false)] : []),
      ],
    }),
  )
  return ordered ? { ol: inside } : { ul: inside }
}

/** Longer values read better beside their labels than as tiles. */
const LONGEST_TILE = 24
const TILES = 4

function facts({ items }: Extract<Block, { kind: 'facts' }>, width: number): Content {
  if (items.length === 0) return { text: '' }
  if (!items.every(({ value }) => plainWords(value).length <= LONGEST_TILE)) {
    return { margin: BELOW, ...(pairs(items, width) as object) } as Content
  }
  const across = Math.min(TILES, items.length)
  const tiles = items.map(({ label, value }) => ({
    stack: [
      { text: label, fontSize: SMALL, color: color.muted },
      { text: runs(value), fontSize: 11, bold: true },
    ],
  }))
  const rows = Array.from({ length: Math.ceil(tiles.length / across) }, (_, row) =>
    Array.from({ length: across }, (__, column) => tiles[row * across + column] ?? {}),
  )
  return {
    margin: BELOW,
    layout: { ...plain, paddingTop: () => 3, paddingBottom: () => 3 },
    table: {
      widths: Array.from({ length: across }, () => width / across - 4),
      dontBreakRows: true,
      body: rows,
    },
  }
}

const BAR_SHARE = 0.28
const FIGURE = 36
const GAP = 8

function progress(
  { label, value, expected, tone, note }: Extract<Block, { kind: 'progress' }>,
  width: number,
): Content {
  const drawn = width * BAR_SHARE
  const words = inner(width, drawn + FIGURE + 2 * GAP)
  const small = { fontSize: SMALL, color: color.muted }
  const said: Content[] = [
    { text: runs(label) },
    ...(note === undefined ? [] : [{ text: runs(note), ...small }]),
  ]
  const wanted = isGiven(expected)
    ? [{ text: `expected by now ${formatNumber(expected, 'ratio')}`, ...small }]
    : []
  return {
    unbreakable: isKeptWhole(plainWords(label).length + plainWords(note ?? '').length, words),
    margin: [0, 0, 0, 6],
    columnGap: GAP,
    columns: [
      { width: words, stack: [marked(tone, { stack: said }, words)] },
      { width: drawn, stack: [bar({ share: value, mark: expected, tone }, drawn), ...wanted] },
      { width: FIGURE, text: formatNumber(value, 'ratio'), bold: true, alignment: 'right' },
    ],
  }
}
