import type { Content, TableCell } from 'pdfmake/interfaces'
import { type Handlers, handle } from '../by-kind.ts'
import { type ChartOf, figureOf, isGiven, largestOf, shareOf, stepOf } from '../chart-values.ts'
import { diagramTable } from '../diagram/table.ts'
import type { Chart, Tone } from '../document.ts'
import { formatNumber } from '../format-number.ts'
import { bar, ICON, toneIcon } from './drawings.ts'
import { lineChart } from './line-chart.ts'
import { BELOW, CELL_PADDING, color, isKeptWhole, ruled, SMALL } from './style.ts'
import { tableContent } from './table.ts'

const chartContent: Handlers<Chart, 'type', [width: number], Content> = {
  bullet,
  heat_map: heatMap,
  panels,
  line: lineChart,
  // The words of a drawing would look for fonts in files.
  diagram: (chart, width) => tableContent(diagramTable(chart), width),
}

export const chartFigure = (title: string, chart: Chart, width: number): Content => ({
  margin: BELOW,
  unbreakable: chart.type === 'line' && isKeptWhole(title.length, width),
  stack: [
    { text: title, bold: true, margin: [0, 0, 0, 3], headlineLevel: 4 },
    handle(chartContent, 'type', chart, width),
  ],
})

const nothing: Content = { text: 'Nothing to draw.', color: color.muted }
const STEPS = [0, 1, 2, 3, 4] as const
const GAP = 5

const head = (
  text: string,
  alignment: 'left' | 'right' | 'center' = 'left',
  fontSize = SMALL + 0.5,
): TableCell => ({ text, alignment, fontSize, bold: true, color: color.muted })

/** A sign and the words after it, in a place of its own width. */
export const marked = (tone: Tone, text: Content, width: number): Content => ({
  columnGap: GAP,
  columns: [toneIcon(tone), { width: width - ICON - GAP, stack: [text] }],
})

/** A table of fixed columns, `widths` with their padding. */
const drawnTable = (
  widths: readonly number[],
  labels: readonly { label: string }[],
  body: TableCell[][],
): Content => ({
  fontSize: SMALL + 0.5,
  layout: ruled,
  table: {
    widths: widths.map((each) => each - CELL_PADDING),
    headerRows: 1,
    dontBreakRows: labels.every(({ label }) => isKeptWhole(label.length, widths[0] ?? 1)),
    body,
  },
})

function bullet({ rows, value_label, mark_label }: ChartOf<'bullet'>, width: number): Content {
  if (rows.length === 0) return nothing
  const [label, drawn, value, mark] = [width * 0.46, width * 0.28, width * 0.13, width * 0.13]
  const body = rows.flatMap((row, index): TableCell[][] => {
    const isNewGroup = row.group !== undefined && row.group !== rows[index - 1]?.group
    const group: TableCell[] = [{ text: row.group ?? '', bold: true, colSpan: 4 }, {}, {}, {}]
    return [
      ...(isNewGroup ? [group] : []),
      [
        marked(row.tone, { text: row.label }, label - CELL_PADDING),
        bar({ share: row.value ?? 0, mark: row.mark, tone: row.tone }, drawn - CELL_PADDING),
        { text: figureOf(row.value, 'ratio'), alignment: 'right', bold: true },
        { text: figureOf(row.mark, 'ratio'), alignment: 'right', color: color.muted },
      ],
    ]
  })
  const labels = [head(''), head(''), head(value_label, 'right'), head(`| ${mark_label}`, 'right')]
  return drawnTable([label, drawn, value, mark], rows, [labels, ...body])
}

function heatMap(chart: ChartOf<'heat_map'>, width: number): Content {
  const { rows, columns, low, high } = chart
  if (rows.length === 0 || columns.length === 0) return nothing
  const label = width * 0.25
  const each = (width - label) / columns.length
  const body = rows.map(({ label: name, values }): TableCell[] => [
    { text: name },
    ...columns.map((_, index): TableCell => {
      const value = values[index]
      const shown = { text: figureOf(value, 'none'), alignment: 'center' as const }
      if (!isGiven(value)) return { ...shown, fillColor: color['neutral-soft'] }
      const step = STEPS[stepOf(value, chart, STEPS.length)] ?? 0
      return { ...shown, fillColor: color[`heat-${step}`], color: color[`heat-${step}-ink`] }
    }),
  ])
  const labels = [head(''), ...columns.map((name) => head(name, 'center', SMALL - 1))]
  return {
    stack: [
      drawnTable([label, ...columns.map(() => each)], rows, [labels, ...body]),
      {
        text: `From ${formatNumber(low, 'none')}, low, to ${formatNumber(high, 'none')}, high.`,
        fontSize: SMALL,
        color: color.muted,
        margin: [0, 3, 0, 0],
      },
    ],
  }
}

function panels({ rows, series, mark_label }: ChartOf<'panels'>, width: number): Content {
  if (rows.length === 0 || series.length === 0) return nothing
  const label = width * 0.3
  const each = (width - label) / series.length
  const inside = each - CELL_PADDING
  const value = Math.min(52, inside / 2)
  const largest = series.map(({ values }) => largestOf(values))
  const body = rows.map(({ label: name, marked: isMarked }, row): TableCell[] => {
    const fill = isMarked ? { fillColor: color['warning-soft'] } : {}
    const words = isMarked ? [{ text: name, bold: true }, ` (${mark_label})`] : name
    return [
      { text: words, ...fill },
      ...series.map(({ unit, values }, panel): TableCell => {
        const own = values[row]
        const share = isGiven(own) ? shareOf(own, largest[panel] ?? 0) : 0
        const drawn = bar({ share, tone: isMarked ? 'warning' : 'accent' }, inside - value - GAP)
        return {
          ...fill,
          columnGap: GAP,
          columns: [
            { ...drawn, width: inside - value - GAP },
            { text: figureOf(own, unit), width: value },
          ],
        }
      }),
    ]
  })
  const labels = [head(''), ...series.map(({ label: name }) => head(name))]
  return drawnTable([label, ...series.map(() => each)], rows, [labels, ...body])
}
