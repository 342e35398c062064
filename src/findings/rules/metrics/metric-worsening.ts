import type { Facts } from '../../../analyses/facts.ts'
import type { MetricPoint, MetricSeries } from '../../../analyses/metrics/metrics.ts'
import { type Worsening, worseningOf } from '../../../analyses/metrics/trend.ts'
import { upperFirst } from '../../../analyses/words.ts'
import { timeFigures, trendFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { growthFigures } from '../../../knowledge/growth.ts'
import { addDays } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { ownerOf, recurringRevenue } from './owner-of.ts'
import { sayMeasure } from './say-measure.ts'

const CHANGES = valueOf(trendFigures.worsening_changes)
const QUARTER = valueOf(growthFigures.quarter_days)
const MONTHS = valueOf(timeFigures.months_per_year)

/** Money that a worse retention or churn costs a year, of the revenue it is of. */
interface Loss {
  revenue: MetricPoint
  usd: number
  isMonthly: boolean
}

/** Undefined for other measures, and without revenue. */
function lossOf(facts: Facts, metric: string, apart: number): Loss | undefined {
  const revenue = recurringRevenue(facts)
  const isMonthly = metric === 'monthly_churn_pct'
  if (revenue === undefined || !(isMonthly || metric === 'net_revenue_retention_pct')) {
    return undefined
  }
  const each = (apart / 100) * revenue.value
  return { revenue, usd: isMonthly ? each * MONTHS : each, isMonthly }
}

const sayLoss = ({ revenue, usd, isMonthly }: Loss): string =>
  ` On ${formatNumber(revenue.value, 'usd')} the difference is ${formatNumber(usd, 'usd')}${isMonthly ? ' lost' : ''} a year.`

/** @param difference of the last and the first value, as evidence */
function lossEvidence({ revenue, usd, isMonthly }: Loss, difference: Evidence, cite: Cite) {
  const inputs = [difference, cite.datum(revenue.path, 'usd')]
  return isMonthly
    ? cite.computed(usd, 'usd', 'difference x revenue x months of a year', [
        ...inputs,
        known(cite, 'checks.months_per_year', timeFigures.months_per_year),
      ])
    : cite.computed(usd, 'usd', 'difference x revenue', inputs)
}

/** The values of a run, the last one as it stands now. */
const citeRun = (cite: Cite, { points }: Worsening, { measure, current }: MetricSeries) => [
  ...points
    .slice(0, -1)
    .slice(0, MOST_CITED)
    .map(({ path }) => cite.earlier(path, measure.unit)),
  cite.datum(current.path, measure.unit),
]

function draftOf(
  facts: Facts,
  cite: Cite,
  series: MetricSeries,
  run: Worsening,
): Draft | undefined {
  const { measure, current } = series
  const [first] = run.points
  if (first === undefined || first.on === null || current.on === null) return undefined
  const then = current.value + run.per_day * QUARTER
  const inAQuarter = addDays(current.on, QUARTER)
  const plan =
    current.plan === null ? '' : ` against a plan of ${sayMeasure(current.plan, measure)}`
  const apart = Math.abs(current.value - first.value)
  const loss = lossOf(facts, measure.metric, apart)
  const ahead =
    then >= 0
      ? `If it goes on at the usual pace of these changes it is about ${sayMeasure(then, measure)} on ${formatDate(inAQuarter)}.`
      : `No single one of the ${run.changes} changes is large enough to alarm anybody; together they are ${sayMeasure(apart, measure)}.`
  const { owner, role } = ownerOf(facts, measure.metric)
  return {
    subject: measure.metric,
    severity: 'medium',
    says: () => ({
      what: `${upperFirst(measure.name)} got worse ${run.changes} times in a row without once improving, from ${sayMeasure(first.value, measure)} on ${formatDate(first.on)} to ${sayMeasure(current.value, measure)} on ${formatDate(current.on)}${plan}.`,
      why: `${ahead}${loss === undefined ? '' : sayLoss(loss)}`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Say what changed for ${measure.name} since ${formatDate(first.on)}, and what turns it`,
          owner,
          role,
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'reported',
    extent: measure.better === 'higher' ? -current.value : current.value,
    why_basis: 'benchmark',
    evidence: () => [
      cite.datum(current.path, measure.unit),
      cite.earlier(first.path, measure.unit),
      cite.computed(
        run.changes,
        'count',
        'changes for the worse since the last for the better',
        citeRun(cite, run, series),
      ),
      ...(current.plan_path === null ? [] : [cite.datum(current.plan_path, measure.unit)]),
    ],
    why_evidence: () => {
      const difference = cite.computed(apart, measure.unit, 'difference of last and first value', [
        cite.earlier(first.path, measure.unit),
        cite.datum(current.path, measure.unit),
      ])
      return [
        cite.computed(then, measure.unit, 'last value + median change a day x days of a quarter', [
          ...citeRun(cite, run, series),
          known(cite, 'growth.quarter_days', growthFigures.quarter_days),
        ]),
        ...(then < 0 ? [difference] : []),
        ...(loss === undefined ? [] : [lossEvidence(loss, difference, cite)]),
      ]
    },
  }
}

/** A metric that has only got worse for a long time. */
export const metricWorsening: Rule = {
  name: 'metric_worsening',
  area: 'metrics',
  docs: {
    what: 'Of each metric with six values or more: the latest values never improve and get worse at least five times. By chance one order of six values in 720 does that. Metrics whose better direction is not known are left alone.',
    why: 'A slow slide breaks no limit on any one day, and is nobody’s alarm.',
    act: 'Find what changed when it began.',
  },
  needs: ['metric_history', 'metrics'],
  figures: {
    worsening_changes: trendFigures.worsening_changes,
    quarter_days: growthFigures.quarter_days,
    months_per_year: timeFigures.months_per_year,
  },
  check: (facts, cite) => {
    const series = [...facts.metrics().values()]
    if (!series.some(({ points }) => points.length > CHANGES)) {
      return silent('a metric with six dated values')
    }
    const drafts = series.flatMap((one) => {
      const run = worseningOf(one)
      return (run && draftOf(facts, cite, one, run)) ?? []
    })
    return drafts.length === 0 ? quiet : found(drafts)
  },
}
