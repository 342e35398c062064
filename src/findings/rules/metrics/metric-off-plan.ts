import type { Facts } from '../../../analyses/facts.ts'
import type { MetricSeries } from '../../../analyses/metrics/metrics.ts'
import {
  offPlan,
  type Way,
  wayOf,
  worseningOf,
  worseThanPlan,
} from '../../../analyses/metrics/trend.ts'
import { upperFirst } from '../../../analyses/words.ts'
import { trendFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { isCost, isListed } from '../../../knowledge/measures.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { ownerOf } from './owner-of.ts'
import { sayMeasure } from './say-measure.ts'

const OFF_PLAN = valueOf(trendFigures.off_plan_pct)

/** Since when a metric has been on the wrong side of its plan. */
function missedSince(
  { points }: MetricSeries,
  { better }: Way,
): { on: string | null; times: number } {
  let times = 0
  let on: string | null = null
  for (const point of points.toReversed()) {
    if (point.plan === null) break
    const worse = better === 'higher' ? point.plan - point.value : point.value - point.plan
    if (worse <= 0) break
    times++
    on = point.on
  }
  return { on, times }
}

function draftOf(
  facts: Facts,
  cite: Cite,
  series: MetricSeries,
  percent: number,
): Draft | undefined {
  const { measure, current } = series
  const { plan, plan_path, value } = current
  if (plan === null || plan_path === null) return undefined
  const way = wayOf(series)
  const since = missedSince(series, way)
  const { owner, role } = ownerOf(facts, measure.metric)
  const often =
    since.times > 1 && since.on !== null
      ? `It has missed its plan ${since.times} times running, since ${formatDate(since.on)}: this is no single bad week.`
      : 'It is the first time in the data that it misses its plan.'
  return {
    subject: measure.metric,
    severity: percent >= 100 ? 'medium' : 'low',
    says: () => ({
      what: `${upperFirst(measure.name)} stood at ${sayMeasure(value, measure)}${current.on === null ? '' : ` on ${formatDate(current.on)}`}, planned ${sayMeasure(plan, measure)}: ${formatNumber(percent, 'percent')} worse.`,
      why: `${often} What was planned on ${sayMeasure(plan, measure)} does not hold.`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Change what is done about ${measure.name}, or the plan of ${sayMeasure(plan, measure)} and all that rests on it`,
          owner,
          role,
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    extent: percent,
    assumed: way.is_guessed
      ? [
          `${way.better === 'higher' ? 'more' : 'less'} of ${measure.name} is better, by its ${isCost(measure) ? 'name' : 'plan'}`,
        ]
      : [],
    evidence: () => [
      cite.computed(percent, 'percent', 'difference from plan / plan', [
        cite.datum(current.path, measure.unit),
        cite.datum(plan_path, measure.unit),
      ]),
    ],
    why_evidence: () =>
      since.times === 1
        ? []
        : [
            cite.computed(
              since.times,
              'count',
              'values worse than their plan, without one between that is not',
              series.points
                .slice(-since.times)
                .slice(-MOST_CITED)
                .map(({ path }) => cite.earlier(path, measure.unit)),
            ),
          ],
  }
}

/** A metric is worse than planned. */
export const metricOffPlan: Rule = {
  name: 'metric_off_plan',
  area: 'metrics',
  docs: {
    what: 'Compares the latest value of a metric with its plan. Found where it is worse by more than 10 %; better than planned is left alone, and of burn more, of cash less than planned is worse. Where the name of a metric does not say which way is good, a plan beyond all that it was does, which is then said to be a guess; where neither does, that is asked. A metric that slides is told once, by metric_worsening, which names the plan.',
    why: 'Whatever else was planned on it does not hold either.',
    act: 'Change what is done, or change the plan.',
  },
  needs: ['metric_history'],
  figures: { off_plan_pct: trendFigures.off_plan_pct },
  check: (facts, cite) => {
    const planned = [...facts.metrics().values()].filter(({ current }) => current.plan !== null)
    if (planned.length === 0) return silent('a plan beside the latest value of a metric')
    const drafts = planned.flatMap((series) => {
      const percent = worseThanPlan(series)
      return percent === undefined || percent <= OFF_PLAN || worseningOf(series) !== undefined
        ? []
        : (draftOf(facts, cite, series, percent) ?? [])
    })
    const unknown = planned.filter(
      (series) =>
        wayOf(series).better === null &&
        !isListed(series.measure) &&
        Math.abs(offPlan(series) ?? 0) > OFF_PLAN,
    )
    if (unknown.length === 0) return drafts.length === 0 ? quiet : found(drafts)
    const names = unknown.map(
      ({ measure }) => `which way is good for ${measure.name}, off its plan`,
    )
    return { found: drafts, silent: names }
  },
}
