import {
  type ChartOf,
  drawnPoints,
  isDrawable,
  type Point,
  short,
  summaryOf,
} from '../chart-values.ts'
import { formatDate } from '../format-date.ts'
import { formatNumber } from '../format-number.ts'
import { horizontal, MOST_DOTS, ticksOver } from '../line-scale.ts'
import { type Html, html } from './template.ts'

/** Values over time: the plot stretches with the page, its labels are HTML and keep their size.
 *  Level lines are told apart by their dashes and named in the legend. */
export function lineChart({ points, levels, unit }: ChartOf<'line'>): Html {
  const drawn = drawnPoints(points)
  const summary = summaryOf(drawn)
  if (!summary) return html`<p class="aside">Nothing to draw.</p>`
  const shownLevels = levels.filter(({ value }) => isDrawable(value))
  const ticks = ticksOver([...drawn, ...shownLevels].map(({ value }) => value))
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const y = (value: number) => short(100 - ((value - low) / (high - low)) * 100)
  const x = horizontal(drawn)
  const tell = ({ on, value }: Point) => `${formatNumber(value, unit)} on ${formatDate(on)}`
  const said = `From ${tell(summary.first)} to ${tell(summary.last)}; lowest ${tell(summary.lowest)}, highest ${tell(summary.highest)}.`
  const path = drawn.map(
    (point, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(point.value)}`,
  )
  return html`<div class="plot">
<div class="axis-y" aria-hidden="true">${ticks.map((tick) => html`<span style="top:${y(tick)}%">${formatNumber(tick, unit, undefined, false)}</span>`)}</div>
<svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label="${said}">
${ticks.map((tick) => html`<path class="grid" d="M0 ${y(tick)}H100"/>`)}
${shownLevels.map(({ value }, index) => html`<path class="level dash-${index % 4}" d="M0 ${y(value)}H100"/>`)}
<path class="line" d="${path.join('')}"/>
${drawn.map((point, index) => (drawn.length > MOST_DOTS && index < drawn.length - 1 ? undefined : html`<path class="point" d="M${x(index)} ${y(point.value)}h0"><title>${tell(point)}</title></path>`))}
</svg>
<div class="axis-x" aria-hidden="true"><span>${formatDate(summary.first.on)}</span>${drawn.length > 1 ? html`<span>${formatDate(summary.last.on)}</span>` : undefined}</div>
</div>
<p class="legend"><span>Last: <strong>${tell(summary.last)}</strong></span>${shownLevels.map(({ label, value }, index) => html`<span><svg class="swatch" viewBox="0 0 24 4" aria-hidden="true"><path class="level dash-${index % 4}" d="M0 2H24"/></svg>${label} ${formatNumber(value, unit)}</span>`)}</p>`
}
