import { counted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { variationFigures } from '../../knowledge/variation.ts'
import { drawnPoints, sparkline } from '../../reports/chart-values.ts'
import type { Block, Cell, Inline, ReportDocument, Tone, Unit } from '../../reports/document.ts'
import { formatDate } from '../../reports/format-date.ts'
import { heading } from '../shared/blocks.ts'
import type { ArrBridge, Metric, MetricsOutput } from './metrics.ts'

const SPARK_WIDTH = 12
const [[BEFORE, NORMAL]] = valueOf(variationFigures.false_alarms_normal)
const REAL = valueOf(variationFigures.false_alarms_real)

const number = (value: number | null, unit: string, what: string): Cell =>
  value === null ? { kind: 'missing', what } : { kind: 'number', value, unit: unit as Unit }

const verdicts: Record<Metric['verdict'], { tone: Tone; label: string }> = {
  met: { tone: 'good', label: 'met' },
  missed: { tone: 'bad', label: 'missed' },
  none: { tone: 'neutral', label: 'no target' },
}

function targetCell({ target, good, unit }: Metric): Inline {
  if (target === null) return 'track the trend'
  const sign = good === 'above' ? '> ' : '< '
  return [sign, { kind: 'number', value: target, unit: unit as Unit }]
}

const watched = (metrics: readonly Metric[]): Block => ({
  kind: 'table',
  columns: [
    { label: 'Metric' },
    { label: 'Value', align: 'right' },
    { label: 'Target', align: 'right' },
    { label: 'Verdict' },
    { label: 'From' },
  ],
  rows: metrics.map((metric) => {
    const { name, value, unit, verdict, note } = metric
    const isGiven = value !== null
    return [
      name,
      isGiven ? [number(value, unit, name)] : 'not known',
      targetCell(metric),
      isGiven ? [{ kind: 'status', ...verdicts[verdict] }] : '',
      note ?? '',
    ]
  }),
})

const signalWords: Record<Metric['signal'], string> = {
  none: 'noise',
  up: 'signal: up',
  down: 'signal: down',
  too_few: 'too few values',
}

/** What is judged: the value, or of a stock its change. */
const judged = (metric: Metric): Pick<Metric, 'signal' | 'signal_by' | 'limits'> =>
  metric.change ?? metric

const isSignal = (metric: Metric): boolean => judged(metric).signal_by !== null

function moved(metric: Metric): string {
  const { signal, signal_by } = judged(metric)
  return signal_by === 'run' ? `${signalWords[signal]}, a run` : signalWords[signal]
}

function limitsCell(metric: Metric): Inline {
  const { limits } = judged(metric)
  if (limits === null) return ''
  const { low, high } = limits
  const of = metric.change === null ? '' : 'a change of '
  return [of, number(low, metric.unit, 'limit'), ' to ', number(high, metric.unit, 'limit')]
}

/** Columns that no metric fills are left out. */
function series(metrics: readonly Metric[]): Block {
  const hasPlan = metrics.some(({ plan }) => plan !== null)
  return {
    kind: 'table',
    columns: [
      { label: 'Metric' },
      { label: 'Course' },
      { label: 'Prior', align: 'right' },
      { label: 'Value', align: 'right' },
      ...(hasPlan ? [{ label: 'Plan', align: 'right' as const }] : []),
      { label: 'Noise is', align: 'right' },
      { label: 'This is' },
    ],
    rows: metrics.map((metric) => {
      const { name, points, prior, value, plan, unit } = metric
      const dated = points.flatMap(({ on, value: one }) => (on === null ? [] : { on, value: one }))
      const values = drawnPoints(dated).map((point) => point.value)
      return [
        name,
        sparkline(values, SPARK_WIDTH),
        prior === null ? '' : [number(prior, unit, name)],
        value === null ? '' : [number(value, unit, name)],
        ...(hasPlan ? [plan === null ? '' : [number(plan, unit, 'plan')]] : []),
        limitsCell(metric),
        moved(metric),
      ]
    }),
  }
}

const usd = (value: number): Cell => ({ kind: 'number', value, unit: 'usd' })

const bridge = (bridges: readonly ArrBridge[]): Block => ({
  kind: 'table',
  columns: [
    { label: 'To' },
    { label: 'Opening', align: 'right' },
    { label: 'New', align: 'right' },
    { label: 'Expansion', align: 'right' },
    { label: 'Churned', align: 'right' },
    { label: 'Closing', align: 'right' },
    { label: 'Unexplained', align: 'right' },
  ],
  rows: bridges.map((one) => [
    [{ kind: 'date', on: one.to }],
    [usd(one.opening_usd)],
    [usd(one.new_usd)],
    one.expansion_usd === null ? 'not given' : [usd(one.expansion_usd)],
    [usd(-one.churned_usd)],
    [usd(one.closing_usd)],
    one.closes ? 'closes' : [usd(one.gap_usd)],
  ]),
})

function promises({
  promises: { due, on_time, open, on_time_pct, lately, ...rest },
}: MetricsOutput): Block[] {
  if (on_time_pct === null) return []
  const groups = [...rest.by_owner, ...rest.by_meeting].filter((one) => one.on_time < one.due)
  const notDone = lately.not_done.length === 0 ? '' : ` Not done: ${lately.not_done.join(', ')}.`
  const table: Block = {
    kind: 'table',
    columns: [
      { label: 'Of whom, from which meeting' },
      { label: 'Due', align: 'right' },
      { label: 'In time', align: 'right' },
      { label: 'Still open', align: 'right' },
    ],
    rows: groups.map((one) => [one.name, `${one.due}`, `${one.on_time}`, `${one.open}`]),
  }
  return [
    heading(2, 'Promises'),
    {
      kind: 'paragraph',
      text: [
        `${on_time} of ${due === 1 ? '1 action due was done by its' : `${counted(due, 'action', 'actions')} due ${on_time === 1 ? 'was done by its' : 'were done by their'}`} day (`,
        { kind: 'number', value: on_time_pct, unit: 'percent', digits: 0 },
        `), ${counted(open, 'is', 'are')} open. Since `,
        { kind: 'date', on: lately.since },
        `: ${lately.done} of ${lately.due} done.${notDone}`,
      ],
    },
    ...(groups.length === 0 ? [] : [table]),
    ...(rest.moved.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: false,
            items: rest.moved.map(({ action, from, to }) => ({
              text: `${action} was moved from ${formatDate(from)} to ${formatDate(to)}`,
            })),
          } as const,
        ]),
  ]
}

function restated({ restated: all, metrics }: MetricsOutput): Block[] {
  if (all.length === 0) return []
  const unitOf = (metric: string) => metrics.find((one) => one.metric === metric)?.unit ?? 'none'
  return [
    heading(2, 'Restated'),
    {
      kind: 'list',
      ordered: false,
      items: all.map(({ metric, on, was, now, source }) => ({
        text: [
          `${metric} of `,
          { kind: 'date', on },
          ': was ',
          number(was, unitOf(metric), metric),
          ', is now ',
          number(now, unitOf(metric), metric),
          source === null ? '' : ` (${source})`,
        ],
      })),
    },
  ]
}

function incidents({ incidents: all }: MetricsOutput): Block[] {
  if (all.count === 0) return []
  const repeated = [...all.by_cause, ...all.by_process]
  return [
    heading(2, 'Incidents'),
    {
      kind: 'facts',
      items: [
        { label: 'Recorded', value: `${all.count}, ${all.open} open` },
        {
          label: 'Felt by customers',
          value:
            all.customer_facing_last_month === null
              ? 'not known'
              : `${all.customer_facing_last_month} in the last month, under ${all.target_per_month} wanted`,
        },
        {
          label: 'Time to recover',
          value: [
            number(all.median_hours_to_recover, 'hours', 'resolved incident'),
            ' in the median',
          ],
        },
        ...(repeated.length === 0
          ? []
          : [
              {
                label: 'Come back',
                value: repeated.map(({ name, count }) => `${name} (${count})`).join(', '),
              },
            ]),
      ],
    },
  ]
}

const NOTE = `A move within the limits is noise; of a stock, such as cash, its change is judged. A signal is a reason to look, never a verdict: where nothing happened, ${NORMAL} % of windows signal with ${BEFORE} normal values before the last; on real weekly series in which nothing was done these rules signal in ${REAL} % of windows.`

/** Targets, courses, the bridge, what was restated, promises and incidents. */
export function metricsReport(output: MetricsOutput): ReportDocument {
  const isWatched = ({ target, note }: Metric) => target !== null || note !== null
  const courses = output.metrics.filter(({ points }) => points.length > 0)
  return {
    title: `Metrics: ${output.company ?? 'your company'}`,
    subtitle: `${counted(output.metrics.length, 'metric', 'metrics')}, ${courses.filter(isSignal).length} with a signal`,
    blocks: [
      heading(2, 'Against their targets'),
      watched(output.metrics.filter(isWatched)),
      ...(courses.length === 0
        ? []
        : [
            heading(2, 'Signal and noise'),
            series(courses),
            { kind: 'paragraph', text: NOTE } as const,
          ]),
      ...restated(output),
      ...(output.arr_bridge.length === 0
        ? []
        : [heading(2, 'Bridge of recurring revenue'), bridge(output.arr_bridge)]),
      ...promises(output),
      ...incidents(output),
    ],
  }
}
