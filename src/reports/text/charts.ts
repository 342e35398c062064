import { type Handlers, handle } from '../by-kind.ts'
import {
  type ChartOf,
  drawnPoints,
  figureOf,
  isGiven,
  largestOf,
  plainBar,
  shareOf,
  sparkline,
  stepOf,
  summaryOf,
} from '../chart-values.ts'
import { oneLine } from '../clean-text.ts'
import { diagramTable } from '../diagram/table.ts'
import type { Chart } from '../document.ts'
import { formatDate } from '../format-date.ts'
import { formatNumber } from '../format-number.ts'
import { barLines } from './bars.ts'
import { factLines, labelled } from './labelled.ts'
import { type Line, type Piece, padded, prefixed, type Style, spaces } from './pieces.ts'
import { tableLines } from './table.ts'
import { widthOf } from './width.ts'
import { flowOf, widestWord, wrapped } from './wrap.ts'

const faint = (text: string): Piece => ({ text, style: 'faint' })
const nothing = (width: number): Line[] => wrapped([faint('(nothing to draw)')], width)

const chartLines: Handlers<Chart, 'type', [width: number], Line[]> = {
  bullet,
  heat_map: heatMap,
  panels,
  line: sparkLine,
  diagram: (chart, width) =>
    chart.nodes.length === 0 ? nothing(width) : tableLines(diagramTable(chart), width),
}

export const linesOfChart = (chart: Chart, width: number): Line[] =>
  handle(chartLines, 'type', chart, width)

function bullet({ rows, value_label, mark_label }: ChartOf<'bullet'>, width: number): Line[] {
  if (rows.length === 0) return nothing(width)
  const lines = rows.flatMap((row, index) => {
    const isNewGroup = row.group !== undefined && row.group !== rows[index - 1]?.group
    const group: Piece = { text: oneLine(row.group ?? ''), style: 'strong' }
    return [
      ...(isNewGroup ? wrapped([group], width, true) : []),
      ...barLines({ ...row, label: [{ text: oneLine(row.label) }] }, width),
    ]
  })
  return [
    ...lines,
    ...wrapped([faint(`█ ${oneLine(value_label)}, | ${oneLine(mark_label)}`)], width, true),
  ]
}

/** Digits under the columns' names, or under letters with a key where the names are too wide. */
function heatMap(chart: ChartOf<'heat_map'>, width: number): Line[] {
  if (chart.rows.length === 0 || chart.columns.length === 0) return nothing(width)
  const words = chart.columns.map((label) => widestWord(flowOf([{ text: oneLine(label) }])) + 2)
  const rowLabel = Math.min(24, largestOf(chart.rows.map(({ label }) => widthOf(oneLine(label)))))
  const fits = words.reduce((sum, size) => sum + size, rowLabel) <= width
  const names = fits ? chart.columns : chart.columns.map((_, index) => letter(index))
  const grid = tableLines(
    {
      kind: 'table',
      columns: [{ label: '' }, ...names.map((label) => ({ label, align: 'right' as const }))],
      rows: chart.rows.map(({ label, values }) => [
        label,
        ...chart.columns.map((_, index) => heatCell(values[index], chart)),
      ]),
    },
    width,
  )
  const key = chart.columns.map((label, index) => `${letter(index)} ${oneLine(label)}`).join(', ')
  const scale = `░ ${formatNumber(chart.low, 'none')} low … █ ${formatNumber(chart.high, 'none')} high`
  return [
    ...grid,
    ...(fits ? [] : wrapped([faint(key)], width, true)),
    ...wrapped([faint(scale)], width, true),
  ]
}

const LONGEST_BAR = 30
const shades = '░▒▓█'

function heatCell(value: number | null | undefined, chart: ChartOf<'heat_map'>): string {
  if (!isGiven(value)) return '–'
  return `${shades[stepOf(value, chart, shades.length)]} ${formatNumber(value, 'none')}`
}

/** A, B ... Z, AA, AB ... */
const letter = (index: number): string =>
  (index >= 26 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

function panels({ rows, series, mark_label }: ChartOf<'panels'>, width: number): Line[] {
  if (rows.length === 0 || series.length === 0) return nothing(width)
  const widest = largestOf(rows.map(({ label }) => widthOf(oneLine(label))))
  const nameWidth = Math.min(Math.floor(width * 0.4), widest)
  const lines = series.flatMap(({ label, unit, values }, panel) => {
    const figures = rows.map((_, row) => figureOf(values[row], unit))
    const taken = 2 + nameWidth + 2 + 1 + largestOf(figures.map(widthOf))
    const size = { nameWidth, barWidth: Math.min(LONGEST_BAR, width - taken) }
    const largest = largestOf(values)
    return [
      ...(panel === 0 ? [] : [[]]),
      ...wrapped([{ text: oneLine(label), style: 'strong' }], width, true),
      ...rows.flatMap((row, index) => {
        const value = values[index]
        const figure = figures[index] ?? ''
        if (size.barWidth < 1)
          return labelled(`${row.marked ? '► ' : ''}${row.label}`, figure, width)
        const share = isGiven(value) ? shareOf(value, largest) : 0
        return panelRow({ ...row, share, figure }, size)
      }),
    ]
  })
  const hasMark = rows.some(({ marked }) => marked)
  return [...lines, ...(hasMark ? wrapped([faint(`► ${oneLine(mark_label)}`)], width, true) : [])]
}

/** Name, bar, figure; the bars of all rows begin in one column. */
function panelRow(
  row: { label: string; marked?: boolean; share: number; figure: string },
  { nameWidth, barWidth }: { nameWidth: number; barWidth: number },
): Line[] {
  const style: Style | undefined = row.marked ? 'warning' : undefined
  const names = wrapped([{ text: oneLine(row.label), style }], nameWidth, true)
  const [first = [], ...others] = prefixed(
    names,
    [{ text: row.marked ? '► ' : '  ', style }],
    [spaces(2)],
  )
  const bar = plainBar(row.share, barWidth)
  const drawn: Piece[] = bar === '' ? [] : [{ text: `${bar} `, style: style ?? 'info' }]
  return [[...padded(first, nameWidth + 2), spaces(2), ...drawn, { text: row.figure }], ...others]
}

function sparkLine(chart: ChartOf<'line'>, width: number): Line[] {
  const points = drawnPoints(chart.points)
  const summary = summaryOf(points)
  if (!summary) return nothing(width)
  const shown = ({ on, value }: { on: string; value: number }) =>
    `${formatNumber(value, chart.unit)} (${formatDate(on)})`
  const drawing = sparkline(
    points.map(({ value }) => value),
    width,
  )
  return [
    [{ text: drawing, style: 'info' }],
    ...factLines(
      [
        { label: 'First', value: shown(summary.first) },
        { label: 'Last', value: shown(summary.last) },
        { label: 'Lowest', value: shown(summary.lowest) },
        { label: 'Highest', value: shown(summary.highest) },
        ...chart.levels.map(({ label, value }) => ({
          label,
          value: formatNumber(value, chart.unit),
        })),
      ],
      width,
    ),
  ]
}
