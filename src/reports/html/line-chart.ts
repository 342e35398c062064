import {
  type ChartOf,
  drawnPoints,
  isDrawable,
  type Point,
  rangeOf,
  summaryOf,
} from '../chart-values.ts'
import { formatNumber } from '../format-number.ts'
import { formatDate } from '../words.ts'
import { type Html, html, short } from './template.ts'

const DAY = 86_400_000
const TICKS = 4
/** Marks on the axis are written with twelve digits. */
const FINEST = 1e-9
/** Beyond this, dots would hide the line; the last one stays. */
const MOST_DOTS = 40

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

/** Where each point stands from left to right: by its date, evenly where dates do not tell. */
function horizontal(points: readonly Point[]): (index: number) => number {
  const days = points.map(({ on }) => Date.parse(on) / DAY)
  const first = days[0] ?? 0
  const span = (days.at(-1) ?? 0) - first
  const count = points.length
  if (count === 1) return () => 50
  if (!(span > 0) || days.some((day) => Number.isNaN(day))) {
    return (index) => short(2 + (index / (count - 1)) * 96)
  }
  return (index) => short(2 + (((days[index] ?? first) - first) / span) * 96)
}

/** Round values around what is drawn: steps of 1, 2 or 5 times a power of ten. */
export function ticksOver(values: readonly number[]): number[] {
  const { low, high } = rangeOf(values)
  const size = Math.max(Math.abs(low), Math.abs(high))
  // Differences too small to write down, or none, are drawn as a flat line.
  const span = high - low > size * FINEST ? high - low : size || 1
  const rough = span / TICKS
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const from = Math.floor(low / step)
  const to = Math.max(from + 1, Math.ceil(high / step))
  // Multiplied anew, and cleaned of what binary fractions add: 3 x 0.1 is 0.30000000000000004.
  return Array.from({ length: to - from + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  )
}
