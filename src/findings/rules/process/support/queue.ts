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

const WEEK = valueOf(timeFigures.days_per_week)

export const said = sayRate

/** A number of things and what they do.
 *  @example saidOf(1, 'waits', 'wait') // => '1 waits' */
export function saidOf(value: number, one: string, many: string): string {
  const number = said(value)
  return `${number} ${number === '1' ? one : many}`
}

/** Where a growing queue stands at the end of the quarter, in whole pieces, by the working days from
 *  the day after it was counted; null where it does not grow, or not until then, or no
 *  end lies ahead.
 *  @param path of its step */
export function queueAtQuarterEnd(
  { situation: { sources, at, company }, workCalendar, workWeek }: Facts,
  { queue, per_week, lasts_days }: Pick<QueueTrend, 'queue' | 'per_week' | 'lasts_days'>,
  path: string,
): { on: string; queue: number } | null {
  const end = company.company_okrs?.quarter_end
  if (queue === null || per_week === null || per_week <= 0 || end === undefined || end <= at)
    return null
  const countedOn = sources.dateOf(`${path}.current_queue`) ?? at
  const days = workdaysIn(workCalendar(), addDays(countedOn, 1), end)
  const perDay = per_week / workWeek().days_per_week
  if (lasts_days !== null && lasts_days < days) return null
  return days > 0 ? { on: end, queue: Math.round(queue + perDay * days) } : null
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

/** Evidence for the queue that a constraint will have when the quarter ends.
 *  @param path of the step */
export const laterQueueEvidence = (
  cite: Cite,
  path: string,
  later: number,
  growth: readonly Evidence[],
  company: Company,
): Evidence =>
  cite.computed(
    later,
    'count',
    'queue + growth a week / working days of a week x working days to quarter_end',
    [
      cite.datum(`${path}.current_queue`, 'count'),
      ...growth,
      cite.datum('company_okrs.quarter_end'),
      ...citeWorkdays(cite, company),
    ],
  )

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
