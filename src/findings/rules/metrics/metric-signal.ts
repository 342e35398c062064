import type { Facts } from '../../../analyses/facts.ts'
import type { MetricSeries } from '../../../analyses/metrics/metrics.ts'
import { notedOf } from '../../../analyses/metrics/noted.ts'
import type { Limits } from '../../../analyses/metrics/xmr.ts'
import { upperFirst } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import type { Measure } from '../../../knowledge/measures.ts'
import { variationFigures } from '../../../knowledge/variation.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { ownerOf } from './owner-of.ts'
import { sayMeasure, sayStep } from './say-measure.ts'

const REAL = valueOf(variationFigures.false_alarms_real)
const FACTOR = valueOf(variationFigures.range_factor)
const LEAST = valueOf(variationFigures.least_before)

/** A move for the worse beyond the limits of what came before; undefined where it is none. */
function breakOf(series: MetricSeries) {
  const { limits, by, signal, of, last } = notedOf(series)
  const { better } = series.measure
  if (limits === null || last === null || by !== 'outside' || better === null) return undefined
  const isWorse = (signal === 'up') === (better === 'lower')
  return isWorse ? { limits, of, last } : undefined
}

/** The usual step from one value to the next. */
const usualMove = ({ mean, high }: Limits): number => (high - mean) / FACTOR

/** How far a value is from the mean, in usual moves. */
function sayFar(limits: Limits, last: number, measure: Measure): string {
  const move = usualMove(limits)
  const say = (value: number) => sayMeasure(value, measure)
  return move > 0
    ? `From their mean of ${say(limits.mean)} it is ${formatNumber(Math.abs(last - limits.mean) / move, 'times')} its usual move of ${sayStep(move, measure)}`
    : `Until then it had stood at ${say(limits.mean)} without a move`
}

const citeFar = (limits: Limits, last: number, before: readonly Evidence[], cite: Cite) => {
  const move = usualMove(limits)
  return [
    cite.computed(limits.mean, null, 'mean of those before the last', before),
    ...(move > 0
      ? [
          cite.computed(move, null, 'mean moving range of those before the last', before),
          cite.computed(
            Math.abs(last - limits.mean) / move,
            'times',
            '(last - mean) / mean moving range',
            before,
          ),
        ]
      : []),
  ]
}

const limitsOf = (
  { low, high }: Limits,
  of: string,
  before: readonly Evidence[],
  unit: string,
  cite: Cite,
) => [
  cite.computed(low, unit, `mean - 2.66 x mean moving range of ${of}`, before),
  cite.computed(high, unit, `mean + 2.66 x mean moving range of ${of}`, before),
]

function draftOf(series: MetricSeries, facts: Facts, cite: Cite): Draft[] {
  const broken = breakOf(series)
  if (broken === undefined) return []
  const { limits, of, last } = broken
  const { measure, points, current } = series
  const { owner, role } = ownerOf(facts, measure.metric)
  const beyond = last > limits.high ? last - limits.high : limits.low - last
  const say = (value: number) => sayMeasure(value, measure)
  const before = points
    .slice(0, Math.min(points.length - 1, MOST_CITED))
    .map(({ path }) => cite.earlier(path, measure.unit))
  const isChange = of === 'change'
  const count = before.length - (isChange ? 1 : 0)
  const now = cite.datum(current.path, measure.unit)
  const day = points.at(-2)?.on ?? null
  const since = day === null ? 'the value before' : formatDate(day)
  const name = upperFirst(measure.name)
  return [
    {
      subject: measure.metric,
      severity: 'medium',
      says: () => ({
        what: isChange
          ? `${name} at ${say(current.value)} changed by ${say(last)} since ${since}, outside ${say(limits.low)} to ${say(limits.high)}, between which its ${count} changes before lay.`
          : `${name} at ${say(current.value)} is outside ${say(limits.low)} to ${say(limits.high)}, between which its ${count} values before moved.`,
        why: `${sayFar(limits, last, measure)}; a reason to look and no verdict, since such rules signal in ${REAL}% of real weeks in which nothing was done.`,
        how_to_act: [
          act(facts.situation.at, {
            action: `Look what was different for ${measure.name} since ${since}, before anything is done about it`,
            owner,
            role,
            within: 'this_week',
          }),
        ],
      }),
      basis: 'counted',
      extent: beyond,
      why_basis: 'benchmark',
      evidence: () => [
        now,
        ...(isChange
          ? [
              cite.computed(last, measure.unit, 'last value - value before', [
                now,
                ...before.slice(-1),
              ]),
            ]
          : []),
        ...limitsOf(limits, `the ${of}s before`, before, measure.unit, cite),
        cite.computed(count, 'count', `${of}s before the last`, before),
      ],
      why_evidence: () => [
        ...citeFar(limits, last, before, cite),
        cite.knowledge(
          'variation.false_alarms_real',
          variationFigures.false_alarms_real.statements[0],
          'percent',
        ),
      ],
    },
  ]
}

/** A metric that has left the range within which it used to move, for the worse. */
export const metricSignal: Rule = {
  name: 'metric_signal',
  area: 'metrics',
  docs: {
    what: 'Of each metric with six values before the last: whether the last lies outside the limits of those (their mean and 2.66 mean moving ranges), on the side that is worse; of a stock, such as recurring revenue, whether its last change lies outside those of the changes before. Inside them a move is noise.',
    why: 'Most moves of a figure mean nothing, and explaining them costs as much as a real one; a value outside the limits is worth a question.',
    act: 'Ask what was different, and leave it where the answer is nothing.',
  },
  needs: ['metrics', 'metric_history'],
  figures: {
    range_factor: variationFigures.range_factor,
    least_before: variationFigures.least_before,
    false_alarms_real: variationFigures.false_alarms_real,
  },
  check(facts, cite) {
    const all = [...facts.metrics().values()]
    const long = all.filter(({ points }) => points.length > LEAST)
    if (long.length === 0) return silent(`a metric with ${LEAST} values before the last`)
    const drafts = long.flatMap((series) => draftOf(series, facts, cite))
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
