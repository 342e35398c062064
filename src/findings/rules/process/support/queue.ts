import type { Facts } from '../../../../analyses/facts.ts'
import type { ConstraintCandidate } from '../../../../analyses/throughput/company-constraint.ts'
import type { Counted, QueueTrend } from '../../../../analyses/throughput/queue-trend.ts'
import { sayRate } from '../../../../analyses/words.ts'
import { workdaysIn } from '../../../../analyses/work-calendar.ts'
import { timeFigures } from '../../../../knowledge/checks.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import type { Company } from '../../../../model/company.ts'
import { addDays } from '../../../../model/dates.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'

const WEEK = valueOf(timeFigures.days_per_week)

export const said = sayRate

/** A number of things and what they do.
 *  @example saidOf(1, 'waits', 'wait') // => '1 waits' */
export function saidOf(value: number, one: string, many: string): string {
  const number = said(value)
  return `${number} ${number === '1' ? one : many}`
}

/** A queue on a day ahead, and how many of it come of the queues before it. */
export interface LaterQueue {
  on: string
  queue: number
  from_before: number
}

/** Where a growing queue stands at the end of the quarter, in whole pieces, by the working days from
 *  the day after it was counted, with what is worked off before it until then; null where it does not
 *  grow, or no end lies ahead.
 *  @param path of its step */
export function queueAtQuarterEnd(
  { situation: { sources, at, company }, workCalendar, workWeek }: Facts,
  { queue, per_week, lasts_days, history, from_before }: QueueTrend,
  path: string,
): LaterQueue | null {
  const end = company.company_okrs?.quarter_end
  if (queue === null || per_week === null || per_week <= 0 || end === undefined || end <= at)
    return null
  const countedOn = sources.dateOf(`${path}.current_queue`) ?? at
  const days = workdaysIn(workCalendar(), addDays(countedOn, 1), end)
  const perDay = per_week / workWeek().days_per_week
  if (days <= 0) return null
  if (history !== null || from_before === null) {
    const isOver = lasts_days !== null && lasts_days < days
    return isOver ? null : { on: end, queue: Math.round(queue + perDay * days), from_before: 0 }
  }
  const before = from_before.per_day * Math.min(days, from_before.days)
  const lasting = lasts_days === null ? perDay : perDay - from_before.per_day
  const then = Math.round(queue + lasting * days + before)
  // Of what leaves meanwhile a part came of them too: no more of them are left than are added.
  const left = Math.min(Math.round(before), then - queue)
  return then > queue ? { on: end, queue: then, from_before: left } : null
}

/** What tells the working days of the company; they are in force whatever day they were written on. */
export const citeWorkdays = (cite: Cite, { working_hours }: Company): Evidence[] =>
  (['days', 'holidays'] as const).flatMap((key) =>
    working_hours?.[key] === undefined ? [] : [cite.earlier(`working_hours.${key}`, 'days')],
  )

/** Evidence for what a step does, can take and is given, as far as known.
 *  @param feeder what reaches it; null where that is not known */
export function rateEvidence(
  cite: Cite,
  { path, figures, full_pct, does_per_day }: ConstraintCandidate,
  feeder: Evidence | null,
): Evidence[] {
  const evidence: Evidence[] = []
  if (does_per_day !== null) evidence.push(cite.datum(`${path}.throughput_per_day`, 'per_day'))
  if (figures.capacity_per_day === null) return evidence
  const capacity = cite.datum(`${path}.capacity_per_day`, 'per_day')
  if (full_pct === null) return [...evidence, capacity]
  const formula = feeder === null ? 'throughput / capacity' : 'what reaches the step / capacity'
  const inputs = [...(feeder === null ? evidence : [feeder]), capacity]
  return [...evidence, cite.computed(full_pct, 'percent', formula, inputs)]
}

/** Evidence for a queue and the days of work it holds. */
export function queueEvidence(cite: Cite, path: string, days: number | null): Evidence[] {
  const queue = cite.datum(`${path}.current_queue`, 'count')
  if (days === null) return [queue]
  const throughput = cite.datum(`${path}.throughput_per_day`, 'per_day')
  return [queue, cite.computed(days, 'days', 'queue / throughput', [queue, throughput])]
}

/** @example '77 wait there on 31 Dec 2026 (20 of them from the queue before it)' */
export function laterWords({ on, queue, from_before: before }: LaterQueue): string {
  const from = before > 0 ? ` (${said(before)} of them from the queue before it)` : ''
  return `${saidOf(queue, 'waits', 'wait')} there on ${formatDate(on)}${from}`
}

/** Evidence for what the steps before one work off their queues until a day ahead. */
function beforeEvidence(
  cite: Cite,
  { from_before }: LaterQueue,
  { position, step_position: at }: QueueTrend,
  { processes = [] }: Company,
): Evidence[] {
  if (from_before === 0) return []
  const inputs = (processes[position]?.steps ?? []).slice(0, at).flatMap((step, before) => {
    const path = `processes[${position}].steps[${before}]`
    return [
      ...(step.current_queue === undefined ? [] : [cite.datum(`${path}.current_queue`, 'count')]),
      ...(step.throughput_per_day === undefined
        ? []
        : [cite.datum(`${path}.throughput_per_day`, 'per_day')]),
    ]
  })
  const formula =
    'what is passed on beyond what arrives x working days until the queue is gone, at most what is added'
  return [cite.computed(from_before, 'count', formula, inputs.slice(0, MOST_CITED))]
}

/** Evidence for the queue that a constraint will have when the quarter ends. */
export function laterQueueEvidence(
  cite: Cite,
  then: LaterQueue,
  trend: QueueTrend,
  growth: readonly Evidence[],
  company: Company,
): Evidence {
  const before = beforeEvidence(cite, then, trend, company)
  const path = `processes[${trend.position}].steps[${trend.step_position}]`
  const formula =
    before.length === 0
      ? 'queue + growth a week / working days of a week x working days to quarter_end'
      : 'queue + growth that lasts a day x working days to quarter_end + what comes of queues before it'
  return cite.computed(then.queue, 'count', formula, [
    cite.datum(`${path}.current_queue`, 'count'),
    ...growth,
    ...before,
    cite.datum('company_okrs.quarter_end'),
    ...citeWorkdays(cite, company),
  ])
}

/** Evidence for an earlier count, which may stand in an earlier document alone. */
const earlierCount = (cite: Cite, { on, value, path }: Counted): Evidence =>
  path === null
    ? cite.computed(value, 'count', `as it was given for ${formatDate(on)}`, [])
    : cite.earlier(path, 'count')

/** Evidence for the growth of a queue. */
export function growthEvidence(
  cite: Cite,
  { history, by_rates_per_week: byRates, step_position, position }: QueueTrend,
  feeder: Evidence | null,
  daysPerWeek: number,
): Evidence[] {
  const evidence: Evidence[] = []
  if (byRates !== null && feeder !== null) {
    const leaves = cite.datum(
      `processes[${position}].steps[${step_position}].throughput_per_day`,
      'per_day',
    )
    const formula = `(what reaches the step - throughput) x ${daysPerWeek} working days`
    evidence.push(cite.computed(byRates, 'per_week', formula, [feeder, leaves]))
  }
  if (history !== null) {
    const from = earlierCount(cite, history.from)
    const to = cite.datum(history.to.path, 'count')
    const formula = `(last - first) / days between x ${WEEK}`
    evidence.push(cite.computed(history.per_week, 'per_week', formula, [from, to]))
    if (history.rising_since !== null) evidence.push(earlierCount(cite, history.rising_since))
  }
  return evidence
}
