import { type Handlers, handle } from '../by-kind.ts'
import { diagramTable } from '../diagram/table.ts'
import type { Block, Cell, Chart, Inline, ListItem, ReportDocument } from '../document.ts'
import { formatNumber } from '../format-number.ts'
import { inCurrency } from '../money-sign.ts'
import { plainWords } from '../words.ts'
import type { Hide } from './hide.ts'

const words = (text: string): Cell => ({ kind: 'text', text })

const hideCell: Handlers<Cell, 'kind', [Hide], Cell> = {
  text: (cell, hide) => ({ ...cell, text: hide(cell.text) }),
  number: ({ value, unit }, hide) => words(hide(formatNumber(value, unit))),
  missing: ({ what }, hide) => ({ kind: 'missing', what: hide(what) }),
  date: ({ on }, hide) => words(hide(`of ${on}`).slice('of '.length)),
  person: (cell, hide) => ({ ...cell, name: hide(cell.name) }),
  status: (cell, hide) => ({ ...cell, label: hide(cell.label) }),
  confidence: (cell) => cell,
  source: ({ path }, hide) => words(hide(path)),
  code: (cell, hide) => ({ ...cell, text: hide(cell.text) }),
}

const hideInline = (inline: Inline, hide: Hide): Inline =>
  typeof inline === 'string'
    ? hide(inline)
    : inline.map((part) =>
        typeof part === 'string' ? hide(part) : handle(hideCell, 'kind', part, hide),
      )

const hideItem = ({ text, items }: ListItem, hide: Hide): ListItem => ({
  text: hideInline(text, hide),
  ...(items === undefined ? {} : { items: items.map((item) => hideItem(item, hide)) }),
})

const hideBlocks = (blocks: readonly Block[], hide: Hide): Block[] =>
  blocks.map((block) => handle(hideBlock, 'kind', block, hide))

const shown = (value: number | null | undefined, unit: Parameters<typeof formatNumber>[1]) =>
  value === null || value === undefined ? '' : formatNumber(value, unit)

/** What a chart shows, as rows of words: drawn, its lengths would tell the figures. */
const chartRows: Handlers<Chart, 'type', [], string[][]> = {
  bullet: ({ value_label, mark_label, rows }) => [
    ['', value_label, mark_label],
    ...rows.map(({ label, value, mark }) => [label, shown(value, 'ratio'), shown(mark, 'ratio')]),
  ],
  heat_map: ({ columns, rows }) => [
    ['', ...columns],
    ...rows.map(({ label, values }) => [label, ...values.map((value) => shown(value, 'none'))]),
  ],
  panels: ({ rows, series }) => [
    ['', ...series.map(({ label }) => label)],
    ...rows.map(({ label }, row) => [
      label,
      ...series.map(({ values, unit }) => shown(values[row], unit)),
    ]),
  ],
  line: ({ points, levels, unit }) => [
    ['', 'value'],
    ...points.map(({ on, value }) => [`of ${on}`, shown(value, unit)]),
    ...levels.map(({ label, value }) => [label, shown(value, unit)]),
  ],
  diagram: (chart) => {
    const { columns, rows } = diagramTable(chart)
    return [columns.map(({ label }) => label), ...rows.map((row) => row.map(plainWords))]
  },
}

function chartTable(caption: string, chart: Chart, hide: Hide): Block {
  const [columns = [], ...rows] = handle(chartRows, 'type', chart).map((row) => row.map(hide))
  return {
    kind: 'table',
    caption: hide(caption),
    columns: columns.map((label) => ({ label })),
    rows,
  }
}

const hideBlock: Handlers<Block, 'kind', [Hide], Block> = {
  heading: (block, hide) => ({ ...block, text: hide(block.text) }),
  paragraph: ({ text }, hide) => ({ kind: 'paragraph', text: hideInline(text, hide) }),
  list: (block, hide) => ({ ...block, items: block.items.map((item) => hideItem(item, hide)) }),
  table: ({ kind, caption, columns, rows }, hide) => ({
    kind,
    ...(caption === undefined ? {} : { caption: hide(caption) }),
    columns: columns.map((column) => ({ ...column, label: hide(column.label) })),
    rows: rows.map((row) => row.map((cell) => hideInline(cell, hide))),
  }),
  facts: ({ kind, items }, hide) => ({
    kind,
    items: items.map(({ label, value }) => ({
      label: hide(label),
      value: hideInline(value, hide),
    })),
  }),
  progress: ({ label, value, note }, hide) => ({
    kind: 'paragraph',
    text: [
      ...[hideInline(label, hide)].flat(),
      `: ${hide(formatNumber(value, 'ratio'))}`,
      ...(note === undefined ? [] : [' ', ...[hideInline(note, hide)].flat()]),
    ],
  }),
  chart: ({ title, chart }, hide) => chartTable(title, chart, hide),
  callout: (block, hide) => ({
    ...block,
    title: hide(block.title),
    blocks: hideBlocks(block.blocks, hide),
  }),
  details: (block, hide) => ({
    ...block,
    summary: hide(block.summary),
    blocks: hideBlocks(block.blocks, hide),
  }),
  code: (block, hide) => ({ ...block, text: hide(block.text) }),
}

/** A report fit to leave the company: the same tree, its figures as ranges, its dates as months, its
 *  names as labels, its charts as tables of ranges. */
export const hideReport = (
  { title, subtitle, notice, currency, blocks }: ReportDocument,
  hide: Hide,
): ReportDocument =>
  inCurrency(currency, () => ({
    title: hide(title),
    ...(subtitle === undefined ? {} : { subtitle: hideInline(subtitle, hide) }),
    ...(notice === undefined ? {} : { notice: hide(notice) }),
    currency,
    blocks: hideBlocks(blocks, hide),
  }))
