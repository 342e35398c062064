import type { Facts } from '../../analyses/facts.ts'
import { burnMultiples, isWithoutGrowth } from '../../analyses/metrics/burn-multiple.ts'
import { type Compared, comparedOn, type Period } from '../../analyses/metrics/compared.ts'
import type { MetricSeries, Metrics } from '../../analyses/metrics/metrics.ts'
import { type Noted, notedOf } from '../../analyses/metrics/noted.ts'
import { wholeDays } from '../../analyses/metrics/runway.ts'
import type { Signal } from '../../analyses/metrics/xmr.ts'
import { otherSector } from '../../analyses/sector.ts'
import { counted, upperFirst } from '../../analyses/words.ts'
import { measureOf } from '../../knowledge/measures.ts'
import type { FigureLine } from '../../knowledge/reports.ts'
import type { Situation } from '../../model/source.ts'
import type { Block, Cell, Inline, Unit } from '../../reports/document.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { columns, paragraph } from '../shared/cells.ts'
import type { Missing } from './missing.ts'

/** A figure of a report beside its plan and the value before; null where not given. */
export interface FigureRow {
  label: string
  /** The key under `metrics` that it stands for. */
  metric: string
  value: number | null
  unit: Unit
  on: string | null
  plan: number | null
  prior: number | null
  prior_on: string | null
  /** How it was computed; null where it is given as it is. */
  formula: string | null
  /** Whether the value says something that the ones before it do not; of one that is computed `none`
   *  where it does not, or none of what it is computed from does, else null, as where it is not given. */
  signal: Signal | null
  /** Over how many months it is summed or computed; null where it is of its day or month. */
  months: number | null
  /** What other data say against it, as the finding that says so; null where nothing does. */
  contradicted: string | null
}

/** What the values up to a day say of the last of them. */
export function notedOn(on: string | null, series: MetricSeries | undefined): Noted | null {
  if (on === null || series === undefined) return null
  const points = series.points.filter((point) => point.on !== null && point.on <= on)
  return notedOf({ measure: series.measure, points })
}

/** Of a figure that is computed: none where it, or each figure that it is computed from, is noise. Of
 *  what is left of a stock its own values tell nothing: it falls with what it is divided by. */
function signalOfComputed(one: Compared, metrics: Metrics): Signal | null {
  const isOfStock = one.computed_from.some((metric) => measureOf(metric).stock === true)
  if (!isOfStock && notedOf({ measure: one.measure, points: one.values }).signal === 'none') {
    return 'none'
  }
  const signals = one.computed_from.flatMap(
    (metric) => notedOn(one.on, metrics.get(metric))?.signal ?? [],
  )
  return signals.length > 0 && signals.every((signal) => signal === 'none') ? 'none' : null
}

const rowOf = (label: string, one: Compared, metrics: Metrics): FigureRow => ({
  label: one.months === null ? label : `${label} (${counted(one.months, 'month', 'months')})`,
  metric: one.metric,
  value: one.value,
  unit: one.measure.unit,
  on: one.on,
  plan: one.plan,
  prior: one.prior,
  prior_on: one.prior_on,
  formula: one.formula,
  signal:
    one.formula === null
      ? (notedOn(one.on, metrics.get(one.metric))?.signal ?? null)
      : signalOfComputed(one, metrics),
  months: one.months,
  contradicted: null,
})

const empty = ({ label, metrics: [metric] }: FigureLine): FigureRow => ({
  label,
  metric,
  value: null,
  unit: 'none',
  on: null,
  plan: null,
  prior: null,
  prior_on: null,
  formula: null,
  signal: null,
  months: null,
  contradicted: null,
})

/** Whether a company is asked for a figure that it does not give. */
const isAskedFor = ({ asked_of }: FigureLine, { company }: Situation): boolean =>
  asked_of === undefined || (asked_of === 'saas') === (otherSector(company) === null)

/** The figures of a report, each by the first metric that has a value; of a period, or the latest.
 *  @param then the company at the end of the period */
export const figureRows = (
  lines: readonly FigureLine[],
  facts: Facts,
  period?: Period,
  then = facts,
): FigureRow[] => {
  const situation = { ...then.situation, at: facts.situation.at }
  return lines.flatMap((line) => {
    for (const metric of line.metrics) {
      const found = comparedOn(metric, facts.metrics(), situation, period)
      if (found !== undefined) {
        // A figure that stands in for another goes by its own name.
        const label = metric === line.metrics[0] ? line.label : upperFirst(found.measure.name)
        return [rowOf(label, found, facts.metrics())]
      }
    }
    return isAskedFor(line, facts.situation) ? [empty(line)] : []
  })
}

const isWithin = (on: string | null, period: Period | undefined): boolean =>
  period === undefined || on === null || (on >= period.from && on <= period.to)

/** What is to be supplied anew, where a figure is given and left out as it cannot be, or is asked
 *  about; undefined where none is given. */
function suppliedAnew(metric: string, facts: Facts, period: Period | undefined) {
  const { slips = [] } = facts.inThousands() ?? {}
  const slip = metric === 'runway_months' ? slips[0] : slips.find((each) => each.metric === metric)
  if (slip !== undefined) {
    const { metric: key, given, meant } = slip
    return `\`${key}\` anew: ${formatNumber(given.value, 'usd')} is given, where ${formatNumber(meant, 'usd')} seems to be meant`
  }
  const given = facts.metrics().has(metric) ? undefined : facts.givenMetrics().get(metric)
  if (given === undefined) return undefined
  const { measure, current } = given
  const { on, value } = current
  return isWithin(on, period)
    ? `\`${metric}\` anew: ${formatNumber(value, measure.unit)} is given, which cannot be`
    : undefined
}

/** Whether there is no burn multiple to supply, as recurring revenue does not grow: a finding says so. */
function hasNoMultiple(metric: string, facts: Facts, period: Period | undefined): boolean {
  if (metric !== 'burn_multiple') return false
  const one = burnMultiples(facts.metrics()).findLast(({ on }) => isWithin(on, period))
  return one !== undefined && isWithoutGrowth(one)
}

/** What the figures lack, and the keys that would supply it. Days are told as they are typed. */
export function missingFigures(
  rows: readonly FigureRow[],
  facts: Facts,
  period?: Period,
): Missing[] {
  const during = period === undefined ? '' : ` with \`on\` from ${period.from} to ${period.to}`
  const none = rows.filter(
    ({ value, metric }) => value === null && !hasNoMultiple(metric, facts, period),
  )
  const plans = rows.filter(({ value, plan }) => value !== null && plan === null)
  return [
    ...none.map(({ label, metric }) => ({
      what: label,
      supply:
        suppliedAnew(metric, facts, period) ??
        (period === undefined ? `metrics.${metric}` : `metric_history of ${metric}${during}`),
    })),
    ...(plans.length === 0
      ? []
      : [
          {
            what: `Plan of ${plans.map(({ label }) => label).join(', ')}`,
            supply: 'plan in metric_history, beside the value of the same day',
          },
        ]),
  ]
}

/** A difference: of money and counts in percent of what it is held against, of percentages in
 *  points, else in the figure's own unit. */
function difference(value: number | null, other: number | null, unit: Unit): Inline {
  if (value === null || other === null) return ''
  const apart = value - other
  if (unit === 'percent') return [{ kind: 'number', value: apart, unit: 'points' }]
  const isShare = (unit === 'usd' || unit === 'count') && other !== 0
  return isShare
    ? [{ kind: 'number', value: (apart / Math.abs(other)) * 100, unit: 'percent', signed: true }]
    : [{ kind: 'number', value: apart, unit, signed: true }]
}

/** The label beside it says what of. */
const notGiven: Cell = { kind: 'missing', what: '' }

/** A span under a month is told in days. */
const valueCell = ({ metric, value, unit }: FigureRow): Cell => {
  if (value === null) return notGiven
  return metric === 'runway_months' && value < 1
    ? { kind: 'number', value: wholeDays(value), unit: 'days' }
    : { kind: 'number', value, unit }
}

const markOf = ({ contradicted }: FigureRow): string[] =>
  contradicted === null ? [] : [', contradicted']

/** What stands before the last day of several months. */
const monthsTo = (months: number | null): string =>
  months === null || months === 1 ? '' : `the ${months} months to `

function priorCell(row: FigureRow, mark: string): Inline {
  const { value, prior, prior_on, unit, months } = row
  if (value === null) return ''
  if (prior === null) return [notGiven]
  const since: (string | Cell)[] =
    prior_on === null ? [] : [` since ${monthsTo(months)}`, { kind: 'date', on: prior_on }]
  return [...(difference(value, prior, unit) as Cell[]), ...since, ...(isSignal(row) ? [mark] : [])]
}

const planCell = ({ value, plan, unit }: FigureRow): Inline =>
  value === null
    ? ''
    : plan === null
      ? [notGiven]
      : [
          ...(difference(value, plan, unit) as Cell[]),
          ' of ',
          { kind: 'number', value: plan, unit },
        ]

const dayCell = ({ value, on }: FigureRow): Inline =>
  value === null ? '' : on === null ? 'undated' : [{ kind: 'date', on }]

const isSignal = ({ signal }: FigureRow): boolean => signal === 'up' || signal === 'down'

/** Figures as a table.
 *  @param mark what is said behind a change that is a signal */
export const figureTable = (
  rows: readonly FigureRow[],
  caption?: string,
  mark = ', signal',
): Block => ({
  kind: 'table',
  ...(caption === undefined ? {} : { caption }),
  columns: columns('Metric', '>Value', '>Change', '>Against plan', '>As of'),
  rows: rows.map((row) => [
    row.label,
    [valueCell(row), ...markOf(row)],
    priorCell(row, mark),
    planCell(row),
    dayCell(row),
  ]),
})

/** What a change that is marked means, where one is. */
export const signalNote = (rows: readonly FigureRow[]): Block[] =>
  rows.some(isSignal)
    ? [
        paragraph(
          'Signal: outside the limits of the values before (of a stock, such as cash, its change outside those of the changes before), or the eighth in a row on one side of their mean; a reason to look, not a verdict. coo metrics shows the limits.',
        ),
      ]
    : []
