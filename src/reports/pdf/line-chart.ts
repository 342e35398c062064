import type { Content } from 'pdfmake/interfaces'
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
import { color, SMALL } from './style.ts'

const HEIGHT = 120
const ABOVE = 6
const BELOW = 14
const LABELS = 48
const SIZE = 7
/** A date takes this many times the size of its letters. */
const WIDEST_DATE = 6
const dashes = ['7 4', '2 3', '10 3 2 3', '14 5']

/** Values over time, with the same scales as the page's. Nothing of the data's words is in the
 *  drawing, whose text would look for fonts in files. */
export function lineChart({ points, levels, unit }: ChartOf<'line'>, width: number): Content {
  const drawn = drawnPoints(points)
  const summary = summaryOf(drawn)
  if (!summary) return { text: 'Nothing to draw.', color: color.muted }
  const shownLevels = levels.filter(({ value }) => isDrawable(value))
  const ticks = ticksOver([...drawn, ...shownLevels].map(({ value }) => value))
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const y = (value: number) => short(ABOVE + HEIGHT - ((value - low) / (high - low)) * HEIGHT)
  const place = horizontal(drawn)
  const x = (index: number) => short(LABELS + (place(index) / 100) * (width - LABELS))
  const level = (from: number, stroke: string, extra: string) =>
    `<path d="M${LABELS} ${from}H${short(width)}" fill="none" stroke="${stroke}" ${extra}/>`
  const path = drawn.map(
    (point, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(point.value)}`,
  )
  const dots = drawn.flatMap((point, index) =>
    drawn.length > MOST_DOTS && index < drawn.length - 1
      ? []
      : [`<circle cx="${x(index)}" cy="${y(point.value)}" r="2" fill="${color.accent}"/>`],
  )
  const height = ABOVE + HEIGHT + BELOW
  const svg = [
    `<svg width="${short(width)}" height="${height}" viewBox="0 0 ${short(width)} ${height}">`,
    ...ticks.map((tick) => level(y(tick), color.rule, 'stroke-width="0.5"')),
    ...shownLevels.map(({ value }, index) =>
      level(y(value), color.muted, `stroke-width="1" stroke-dasharray="${dashes[index % 4]}"`),
    ),
    `<path d="${path.join('')}" fill="none" stroke="${color.accent}" stroke-width="1.5"/>`,
    ...dots,
    '</svg>',
  ].join('')
  const label = (text: string, at: number, from: number): Content => ({
    text,
    fontSize: SIZE,
    color: color.muted,
    relativePosition: { x: at, y: from },
  })
  const right = width - SIZE * WIDEST_DATE
  return {
    stack: [
      ...ticks.map((tick) =>
        label(formatNumber(tick, unit, undefined, false), 0, y(tick) - SIZE / 2),
      ),
      label(formatDate(summary.first.on), LABELS, ABOVE + HEIGHT + 3),
      ...(drawn.length > 1 ? [label(formatDate(summary.last.on), right, ABOVE + HEIGHT + 3)] : []),
      { svg, width },
      legend(summary.last, shownLevels, unit),
    ],
  }
}

function legend(
  last: Point,
  levels: ChartOf<'line'>['levels'],
  unit: ChartOf<'line'>['unit'],
): Content {
  const swatch = (index: number): Content => ({
    width: 24,
    margin: [0, 4, 0, 0],
    svg: `<svg width="24" height="4" viewBox="0 0 24 4"><path d="M0 2H24" fill="none" stroke="${color.muted}" stroke-width="1" stroke-dasharray="${dashes[index % 4]}"/></svg>`,
  })
  return {
    fontSize: SMALL,
    color: color.muted,
    stack: [
      { text: `Last: ${formatNumber(last.value, unit)} on ${formatDate(last.on)}` },
      ...levels.map(({ label, value }, index) => ({
        columnGap: 5,
        columns: [swatch(index), { text: `${label} ${formatNumber(value, unit)}` }],
      })),
    ],
  }
}
