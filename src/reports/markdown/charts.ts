import { type Handlers, handle } from '../by-kind.ts'
import {
  type ChartOf,
  characterBar,
  drawnPoints,
  isGiven,
  type Point,
  sparkline,
  summaryOf,
} from '../chart-values.ts'
import { diagramTable } from '../diagram/table.ts'
import type { Cell, Chart, Inline } from '../document.ts'
import type { Table } from '../table-grid.ts'
import { cellsOf, toneMark } from '../words.ts'
import { tableMarkdown } from './table.ts'

/** A chart as the table of what it shows, with a short bar in characters. */
export const chartMarkdown = (chart: Chart): string[] =>
  tableMarkdown(handle(tables, 'type', chart))

const BAR = 12
const LONGEST_SPARKLINE = 60

const tables: Handlers<Chart, 'type', [], Table> = {
  bullet: (chart) => ({
    kind: 'table',
    columns: [
      ...(chart.rows.some(({ group }) => group) ? [{ label: '' }] : []),
      { label: '' },
      { label: '' },
      { label: chart.value_label, align: 'right' },
      { label: chart.mark_label, align: 'right' },
    ],
    rows: chart.rows.map(({ label, group, value, mark, tone }) => [
      ...(chart.rows.some((row) => row.group) ? [group ?? ''] : []),
      [`${toneMark[tone]} `, ...cellsOf(label)],
      [bar(value, mark)],
      figure(value, 'ratio'),
      figure(mark, 'ratio'),
    ]),
  }),
  heat_map: (chart) => ({
    kind: 'table',
    caption: `${chart.low} low to ${chart.high} high`,
    columns: [{ label: '' }, ...chart.columns.map((label) => ({ label, align: 'right' as const }))],
    rows: chart.rows.map(({ label, values }) => [
      label,
      ...chart.columns.map((_, index) => figure(values[index], 'none')),
    ]),
  }),
  panels: (chart) => ({
    kind: 'table',
    columns: [
      { label: '' },
      ...chart.series.map(({ label }) => ({ label, align: 'right' as const })),
    ],
    rows: chart.rows.map(({ label, marked }, row) => [
      marked ? [{ kind: 'text', text: `► ${label} (${chart.mark_label})`, strong: true }] : label,
      ...chart.series.map(({ unit, values }) => figure(values[row], unit)),
    ]),
  }),
  line,
  diagram: diagramTable,
}

const bar = (value: number | null, mark: number | undefined): Cell => ({
  kind: 'code',
  text: characterBar(value ?? 0, mark, BAR).replace('|', '╎'),
})

const figure = (value: number | null | undefined, unit: ChartOf<'line'>['unit']): Inline =>
  isGiven(value) ? [{ kind: 'number', value, unit }] : '–'

function line({ points, levels, unit }: ChartOf<'line'>): Table {
  const drawn = drawnPoints(points)
  const summary = summaryOf(drawn)
  const row = (label: string, { on, value }: Point): Inline[] => [
    label,
    [{ kind: 'date', on }],
    figure(value, unit),
  ]
  const values = drawn.map(({ value }) => value)
  return {
    kind: 'table',
    columns: [
      { label: summary ? sparkline(values, LONGEST_SPARKLINE) : '' },
      { label: 'On' },
      { label: 'Value', align: 'right' },
    ],
    rows: summary
      ? [
          row('First', summary.first),
          row('Last', summary.last),
          row('Lowest', summary.lowest),
          row('Highest', summary.highest),
          ...levels.map(({ label, value }): Inline[] => [label, '', figure(value, unit)]),
        ]
      : [],
  }
}
