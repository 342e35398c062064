import type { Facts } from '../../analyses/facts.ts'
import type { Goal } from '../../analyses/goals/goals.ts'
import { listedBy } from '../../analyses/listed.ts'
import { comparedOn, type Period } from '../../analyses/metrics/compared.ts'
import { counted, quoted, upperFirst } from '../../analyses/words.ts'
import { dataOf } from '../../findings/locate.ts'
import { sayMeasure } from '../../findings/rules/metrics/say-measure.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { betterThanPlan, type Measure, measureOf } from '../../knowledge/measures.ts'
import { reportFigures } from '../../knowledge/reports.ts'
import type { Finding } from '../../model/finding.ts'
import { parsePath } from '../../model/path.ts'
import type { Situation } from '../../model/source.ts'
import { formatDate } from '../../reports/format-date.ts'
import { formatBeside, formatNumber } from '../../reports/format-number.ts'
import { isGrave } from '../shared/grave.ts'
import { type FigureRow, notedOn } from './figures.ts'
import { type Point, pointOf } from './points.ts'
import { resultsWon } from './results.ts'

const NOTABLE = valueOf(reportFigures.notable_move)

/** Which way a figure moved, by which of its directions is better: 1 better, -1 worse, 0 neither. */
function moved(
  row: FigureRow,
  { better }: Pick<Measure, 'better'> = measureOf(row.metric),
): { better: number; share: number } {
  if (row.value === null || row.prior === null || row.prior === 0 || better === null) {
    return { better: 0, share: 0 }
  }
  const share = (row.value - row.prior) / Math.abs(row.prior)
  return { better: Math.sign(better === 'higher' ? share : -share), share: Math.abs(share) }
}

const sideOfPlan = (metric: string) => betterThanPlan(measureOf(metric))

/** By what part of its plan a figure is worse than planned; under 0 where it is better, 0 where that
 *  cannot be told. */
function behindPlan({ metric, value, plan }: FigureRow): number {
  const better = sideOfPlan(metric)
  if (value === null || plan === null || plan === 0 || better === null) return 0
  return (better === 'higher' ? plan - value : value - plan) / Math.abs(plan)
}

/** A sentence of a figure, with the word that other data say otherwise where they do. */
const withDoubt = ({ contradicted }: FigureRow, said: string): string =>
  contradicted === null ? said : `${said.slice(0, -1)}; other data contradict it.`

/** A figure and how it moved, as a sentence. */
function sayMove({ label, value, prior, prior_on, unit }: FigureRow): string {
  const [now, before] = formatBeside(value ?? 0, prior ?? 0, unit)
  const when = prior_on === null ? '' : ` on ${formatDate(prior_on)}`
  return `${label} ${now}, after ${before}${when}.`
}

/** Figures that moved the better or the worse way, most first; a move within the limits of the values
 *  before is noise, and none. */
export function moves(rows: readonly FigureRow[], way: 1 | -1): Point[] {
  return rows
    .map((row) => ({ row, ...moved(row) }))
    .filter(({ row, better }) => better === way && row.signal !== 'none')
    .sort((a, b) => b.share - a.share)
    .map(({ row }) => pointOf('metric', row.metric, withDoubt(row, sayMove(row))))
}

/** Whether a figure is so far behind its plan that it is told. */
const isOffPlan = (row: FigureRow): boolean => behindPlan(row) >= NOTABLE

/** A figure, how it moved, and its plan where it is behind it, as a sentence.
 *  @param least by what part of its plan it is behind to be told so */
export function sayFigure(row: FigureRow, least = NOTABLE): string {
  return withDoubt(row, againstPlan(row, least))
}

function againstPlan(row: FigureRow, least: number): string {
  const { label, value, plan, prior, unit, metric } = row
  const said = prior === null ? `${label} ${formatNumber(value ?? 0, unit)}.` : sayMove(row)
  const behind = behindPlan(row)
  const off = formatNumber(behind * 100, 'percent')
  if (behind <= 0 || behind < least || off === formatNumber(0, 'percent')) return said
  const side = sideOfPlan(metric) === 'higher' ? 'under' : 'over'
  return `${said.slice(0, -1)}: ${off} ${side} the ${formatNumber(plan ?? 0, unit)} planned.`
}

/** Figures that are far behind their plans, the furthest first.
 *  @param isFalling whether those that moved the worse way too, or the others */
export function offPlan(rows: readonly FigureRow[], isFalling: boolean): Point[] {
  const fell = (row: FigureRow) =>
    row.signal !== 'none' && moved(row, { better: sideOfPlan(row.metric) }).better < 0
  return rows
    .filter((row) => isOffPlan(row) && fell(row) === isFalling)
    .sort((a, b) => behindPlan(b) - behindPlan(a))
    .map((row) => pointOf('metric', row.metric, sayFigure(row)))
}

/** What makes figures worse and has left the limits of its values before, while they themselves are
 *  noise: churn that rises behind sales that make up for it. */
export function weighingDown(rows: readonly FigureRow[], facts: Facts, period: Period): Point[] {
  const metrics = facts.metrics()
  const found = new Map<string, Point>()
  for (const { metric, signal } of rows) {
    const one = comparedOn(metric, metrics, facts.situation, period)
    if (signal !== 'none' || one === undefined) continue
    for (const name of one.worse_with) {
      const noted = notedOn(one.on, metrics.get(name))
      if (noted?.limits == null || noted.signal !== 'up' || noted.by !== 'outside') continue
      const { low, high } = noted.limits
      const measure = measureOf(name)
      const say = (value: number | null) => sayMeasure(value ?? 0, measure)
      const text = `${upperFirst(measure.name)} ${say(noted.last)}, above the ${say(low)} to ${say(high)} between which its values before moved.`
      found.set(name, pointOf('metric', name, text))
    }
  }
  return [...found.values()]
}

/** Figures that moved by so much that they are told. */
export const notable = (rows: readonly FigureRow[]): FigureRow[] =>
  rows.filter((row) => moved(row).share >= NOTABLE)

export const RUNWAY = 'runway_months'

/** The metrics that a finding rests on. */
function metricsBehind({ evidence }: Finding, { company }: Situation): ReadonlySet<unknown> {
  return new Set(
    dataOf(evidence).flatMap(({ path }) => {
      const [list, at] = parsePath(path)
      if (list === 'metrics') return [at]
      return list === 'metric_history' ? [company.metric_history?.[Number(at)]?.metric] : []
    }),
  )
}

/** Whether a finding is of a metric by its name. How long cash lasts is told of cash and burn. */
export const isOfMetric = ({ rule, subject }: Finding, metric: string): boolean =>
  subject === metric || (metric === RUNWAY && rule === 'runway_short')

/** Whether a finding is about a metric: its subject, or a value of it that it rests on. */
export const isAboutMetric = (finding: Finding, metric: string, situation: Situation): boolean =>
  isOfMetric(finding, metric) || metricsBehind(finding, situation).has(metric)

/** Whether a finding tells of a metric and of no other: how long cash lasts says nothing of what was
 *  planned to be burned. */
export function tellsOfMetric(finding: Finding, metric: string, situation: Situation): boolean {
  if (isOfMetric(finding, metric)) return true
  const behind = metricsBehind(finding, situation)
  return behind.size === 1 && behind.has(metric)
}

/** Metrics that a figure is computed from. */
export const computedFrom = (
  { metric }: FigureRow,
  facts: Facts,
  period: Period,
): readonly string[] =>
  comparedOn(metric, facts.metrics(), facts.situation, period)?.computed_from ?? []

/** What went well, from the data alone: the figure that moved best since a day, key results reached or
 *  on track, and actions done by their day; nothing that a grave finding is about. Derived, and said to
 *  be. */
export function winsOf(
  facts: Facts,
  rows: readonly FigureRow[],
  most: number,
  since: string,
  findings: readonly Finding[],
  goals: readonly Goal[] = facts.goals().company,
): Point[] {
  const inDoubt = new Set(findings.filter(isGrave).map(({ subject }) => subject))
  const recent = rows.filter(
    ({ on, contradicted }) => contradicted === null && (on === null || on >= since),
  )
  const [bestMove, ...otherMoves] = moves(notable(recent), 1)
  const done = facts.actions().on_time.filter(({ done_on }) => (done_on ?? '') >= since)
  const kept =
    done.length === 0
      ? []
      : [
          pointOf(
            'action',
            done.map(({ subject }) => subject).join(', '),
            `${counted(done.length, 'action done by its day', 'actions done by their day')} since ${formatDate(since)}: ${listedBy(done, ({ action, subject }) => quoted(action.title ?? subject))}.`,
          ),
        ]
  const won = resultsWon(goals, facts).filter(({ of }) => !inDoubt.has(of))
  return [...(bestMove === undefined ? [] : [bestMove]), ...won, ...kept, ...otherMoves].slice(
    0,
    most,
  )
}
