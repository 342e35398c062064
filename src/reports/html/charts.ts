import { type Handlers, handle } from '../by-kind.ts'
import { type ChartOf, isGiven, largestOf, shareOf, stepOf } from '../chart-values.ts'
import { diagramSvg } from '../diagram/svg.ts'
import type { Chart, Unit } from '../document.ts'
import { formatNumber, NOT_GIVEN } from '../format-number.ts'
import { barSvg } from './bar.ts'
import { toneIcon } from './icons.ts'
import { lineChart } from './line-chart.ts'
import { type Html, html } from './template.ts'

const HEAT_STEPS = 5

const chartHtml: Handlers<Chart, 'type', [title: string], Html> = {
  bullet,
  heat_map: heatMap,
  panels,
  line: lineChart,
  diagram,
}

/** Labels are HTML, so that they wrap at any width; what is drawn is SVG in the page's colours. */
export function chartFigure(title: string, chart: Chart): Html {
  const drawing = handle(chartHtml, 'type', chart, title)
  return html`<figure class="chart ${chart.type}">
<figcaption>${title}</figcaption>
${drawing}
</figure>
`
}

const nothing = html`<p class="aside">Nothing to draw.</p>`
const notGiven = html`<span class="missing" title="${NOT_GIVEN}">–</span>`

const figure = (value: number | null | undefined, unit: Unit): Html =>
  isGiven(value) ? html`${formatNumber(value, unit)}` : notGiven

const words = (value: number | null | undefined, unit: Unit): string =>
  isGiven(value) ? formatNumber(value, unit) : NOT_GIVEN

/** A diagram keeps its size and scrolls in a box of its own. */
function diagram(chart: ChartOf<'diagram'>, title: string): Html {
  if (chart.nodes.length === 0) return nothing
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${title}">${diagramSvg(chart, title)}</div>`
}

function bullet({ rows, value_label, mark_label }: ChartOf<'bullet'>, title: string): Html {
  if (rows.length === 0) return nothing
  const bodies = rows.map((row, index) => {
    const isNewGroup = row.group !== undefined && row.group !== rows[index - 1]?.group
    const said = `${value_label} ${words(row.value, 'ratio')}, ${mark_label} ${words(row.mark, 'ratio')}`
    const bar = barSvg({ share: row.value ?? 0, mark: row.mark, tone: row.tone, title: said })
    return html`${isNewGroup ? html`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="4">${row.group}</th></tr>\n` : undefined}<tr role="row"><th role="rowheader" scope="row"><span class="marked-label">${toneIcon(row.tone)} <span>${row.label}</span></span></th><td role="cell" class="drawn">${bar}</td><td role="cell" class="value">${figure(row.value, 'ratio')}</td><td role="cell" class="mark-value">${figure(row.mark, 'ratio')}</td></tr>
`
  })
  return html`<table role="table" class="bars" aria-label="${title}">
<thead role="rowgroup"><tr role="row"><td role="cell"></td><td role="cell" class="drawn"></td><th role="columnheader" scope="col"><span class="key value-key"></span>${value_label}</th><th role="columnheader" scope="col"><span class="key mark-key"></span>${mark_label}</th></tr></thead>
<tbody role="rowgroup">
${bodies}</tbody>
</table>`
}

function heatMap(chart: ChartOf<'heat_map'>, title: string): Html {
  if (chart.rows.length === 0 || chart.columns.length === 0) return nothing
  const rows = chart.rows.map(({ label, values }) => {
    const cells = chart.columns.map((_, index) => heatCell(values[index], chart))
    return html`<tr><th scope="row">${label}</th>${cells}</tr>\n`
  })
  const scale = Array.from({ length: HEAT_STEPS }, (_, step) => html`<i class="heat-${step}"></i>`)
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${title}"><table>
<thead><tr><td></td>${chart.columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p class="legend"><span>${formatNumber(chart.low, 'none')} low</span><span class="scale" aria-hidden="true">${scale}</span><span>${formatNumber(chart.high, 'none')} high</span></p>`
}

const heatCell = (value: number | null | undefined, chart: ChartOf<'heat_map'>): Html =>
  isGiven(value)
    ? html`<td class="heat-${stepOf(value, chart, HEAT_STEPS)}">${formatNumber(value, 'none')}</td>`
    : html`<td class="heat-none">${notGiven}</td>`

function panels({ rows, series, mark_label }: ChartOf<'panels'>, title: string): Html {
  if (rows.length === 0 || series.length === 0) return nothing
  const largest = series.map(({ values }) => largestOf(values))
  const body = rows.map(({ label, marked }, row) => {
    const cells = series.map(({ label: name, unit, values }, panel) => {
      const value = values[row]
      const share = isGiven(value) ? shareOf(value, largest[panel] ?? 0) : 0
      const said = `${name} ${words(value, unit)}`
      const bar = barSvg({ share, tone: marked ? 'warning' : 'accent', title: said })
      return html`<td role="cell"><span class="series-name" aria-hidden="true">${name}</span><span class="drawn-value">${bar}<span class="value">${figure(value, unit)}</span></span></td>`
    })
    const badge = marked ? html` <span class="badge">${mark_label}</span>` : undefined
    return html`<tr role="row"${marked ? html` class="marked"` : undefined}><th role="rowheader" scope="row">${label}${badge}</th>${cells}</tr>\n`
  })
  return html`<table role="table" class="panels" aria-label="${title}">
<thead role="rowgroup"><tr role="row"><td role="cell"></td>${series.map(({ label }) => html`<th role="columnheader" scope="col">${label}</th>`)}</tr></thead>
<tbody role="rowgroup">
${body}</tbody>
</table>`
}
