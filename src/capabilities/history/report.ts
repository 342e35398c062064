import { counted } from '../../analyses/words.ts'
import type { Block, Inline, ReportDocument, Unit } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import type { History, PastValue } from './history.ts'

const units: ReadonlySet<string> = new Set([
  'percent',
  'usd',
  'hours',
  'days',
  'weeks',
  'months',
  'times',
  'count',
])

/** The unit as reports know it; words that a company uses are not drawn. */
const shownUnit = (unit: string): Unit => {
  if (unit.toLowerCase() === 'usd') return 'usd'
  return units.has(unit) ? (unit as Unit) : 'none'
}

const signals: Record<History['signal'], string> = {
  none: 'The last value is noise: within the limits of the values before it.',
  up: 'The last value is a signal, up: a reason to look, never a verdict.',
  down: 'The last value is a signal, down: a reason to look, never a verdict.',
  too_few: 'Too few values to tell signal from noise.',
}

function courseOf({ values, unit, title, limits, target }: History): Block[] {
  const points = values.flatMap(({ on, value, restated }) =>
    value === null || restated ? [] : [{ on, value }],
  )
  if (points.length <= 1) return []
  const levels = [
    ...(limits === null
      ? []
      : [
          { label: 'upper limit', value: limits.high },
          { label: 'mean', value: limits.mean },
          { label: 'lower limit', value: limits.low },
        ]),
    ...(target === null ? [] : [{ label: 'target', value: target }]),
  ]
  return [{ kind: 'chart', title, chart: { type: 'line', unit: shownUnit(unit), points, levels } }]
}

function row({ on, value, said, source }: PastValue, unit: Unit): Inline[] {
  return [
    [{ kind: 'date', on }],
    value === null ? '' : [{ kind: 'number', value, unit }],
    said ?? '',
    source === null ? '' : [{ kind: 'code', text: source }],
  ]
}

/** The course as a line, then each value with its day and where it stands. */
export function historyReport(history: History): ReportDocument {
  const { kind, id, title, values, unit, signal } = history
  const columns = [
    { label: 'Day' },
    { label: 'Value', align: 'right' as const },
    { label: 'Said' },
    { label: 'From' },
  ]
  const rows = values.toReversed().map((one) => row(one, shownUnit(unit)))
  const isFilled = columns.map((_, i) => rows.some((cells) => cells[i] !== ''))
  return {
    title: kind === 'finding' ? `History of ${id}` : `History of ${title}`,
    subtitle: `${kind.replace('_', ' ')} ${id}, ${counted(values.length, 'value', 'values')}`,
    blocks: [
      ...courseOf(history),
      ...(kind === 'finding' ? [] : [{ kind: 'paragraph', text: signals[signal] } as const]),
      heading(2, kind === 'finding' ? 'Week by week' : 'Values'),
      {
        kind: 'table',
        columns: columns.filter((_, i) => isFilled[i]),
        rows: rows.map((cells) => cells.filter((_, i) => isFilled[i])),
      },
    ],
  }
}
