import { comingIn } from '../../../analyses/coming-in.ts'
import { listed } from '../../../analyses/listed.ts'
import type { StepFigures } from '../../../analyses/process/steps.ts'
import { againstRates, countsWords } from '../../../analyses/queue-counted.ts'
import type { QueueTrend } from '../../../analyses/throughput/queue-trend.ts'
import { quoted } from '../../../analyses/words.ts'
import { throughputFigures } from '../../../knowledge/throughput.ts'
import type { Company } from '../../../model/company.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import type { Rule } from '../../rule.ts'
import { goalAssumed, goalEvidence, heldUp } from './support/goals.ts'
import { comingEvidence, inflowEvidence } from './support/inflow.ts'
import { ownerOf } from './support/owner.ts'
import {
  growthEvidence,
  type LaterQueue,
  laterQueueEvidence,
  laterWords,
  queueAtQuarterEnd,
  said,
  saidOf,
} from './support/queue.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

/** Whether the queue grows by more than its counts vary. */
function isGrowing({ per_week, history, by_rates_per_week: byRates }: QueueTrend): boolean {
  if (per_week === null || per_week <= 0) return false
  return history === null || (byRates ?? 0) > 0 || history.rising_since !== null
}

function growthWords(trend: QueueTrend, of: StepFigures): string {
  const { by_rates_per_week: byRates, history, per_week } = trend
  const parts: string[] = []
  const against = againstRates(trend, of)
  const coming = comingIn(of)
  if (byRates !== null && coming !== null && against === '') {
    const isBacklog = of.backlog_inflow_per_day !== null
    const comes = isBacklog
      ? saidOf(coming, 'a day comes to it', 'a day come to it')
      : saidOf(coming, 'a day arrives', 'a day arrive')
    parts.push(`${comes} and ${saidOf(of.throughput_per_day, 'leaves', 'leave')}`)
  }
  if (history !== null) {
    parts.push(countsWords(history))
  }
  if (against !== '') parts.push(against)
  return `by ${said(per_week ?? 0)} a week: ${parts.join('; ')}`
}

/** What it would take to stop the growth: using all of the capacity, or more of it. Nothing where the
 *  counts deny the rates. */
function remedy(of: StepFigures, trend: QueueTrend, daysPerWeek: number): string {
  const { capacity_per_day: capacity, inflow_per_day: inflow } = of
  if (capacity === null || inflow === null) return ''
  if (trend.rates_refuted) return ' When it would be gone is not told by rates that do not fit it.'
  const { queue } = trend
  if (of.backlog_inflow_per_day !== null) {
    return ` It does so while a queue before it is worked off; then ${saidOf(inflow, 'a day arrives', 'a day arrive')}, and ${said(capacity)} is its most.`
  }
  if (capacity <= inflow) {
    return ` It does not recover by itself: ${saidOf(inflow, 'a day arrives', 'a day arrive')}, and ${said(capacity)} is its most.`
  }
  const spare = (capacity - inflow) * daysPerWeek
  const weeks =
    queue === null
      ? ''
      : `, and the queue would take ${formatNumber(queue / spare, 'weeks', 1)} to go`
  return ` Even at all it can take, ${said(capacity)} a day, only ${said(spare)} a week are won back${weeks}.`
}

/** The figures of {@link remedy}. */
function remedyEvidence(
  cite: Cite,
  path: string,
  of: StepFigures,
  trend: QueueTrend,
  feeder: Evidence | null,
  daysPerWeek: number,
): Evidence[] {
  const { capacity_per_day: capacity, inflow_per_day: inflow } = of
  if (capacity === null || inflow === null || feeder === null || trend.rates_refuted) return []
  const { queue } = trend
  const most = cite.datum(`${path}.capacity_per_day`, 'per_day')
  if (capacity <= inflow || of.backlog_inflow_per_day !== null) return [feeder, most]
  const spare = (capacity - inflow) * daysPerWeek
  const formula = `(capacity - what reaches the step) x ${daysPerWeek} working days`
  const wonBack = cite.computed(spare, 'per_week', formula, [most, feeder])
  return [
    wonBack,
    ...(queue === null
      ? []
      : [
          cite.computed(queue / spare, 'weeks', 'queue / what is won back in a week', [
            cite.datum(`${path}.current_queue`, 'count'),
            wonBack,
          ]),
        ]),
  ]
}

/** The queue at the end of the quarter, and the days of work that it is. */
function laterEvidence(
  cite: Cite,
  path: string,
  then: LaterQueue,
  trend: QueueTrend,
  days: number | null,
  growth: readonly Evidence[],
  company: Company,
): Evidence[] {
  const queue = laterQueueEvidence(cite, then, trend, growth, company)
  if (days === null || !Number.isFinite(days)) return [queue]
  const done = cite.datum(`${path}.throughput_per_day`, 'per_day')
  return [queue, cite.computed(days, 'days', 'queue / throughput', [queue, done])]
}

/** A queue to which more is added than is worked off. */
export const queueGrowing: Rule = {
  name: 'queue_growing',
  area: 'process',
  docs: {
    what: 'What reaches the constraint of a process less what leaves it, and the queue as it was counted earlier (in `metric_history`, by the words of the metric, else as an earlier document gives it). Found where either grows; what was counted goes before what the rates would make, and a difference is said; where a short queue does not bear the difference out, that is not known, since work may drop out on the way.',
    why: 'A queue that grows never shrinks by itself, and each week of it lengthens every promise.',
    act: 'Bring what arrives and what leaves together before anything else: slow the intake, or win back time at the step.',
  },
  needs: [
    'processes',
    'metric_history',
    'working_hours',
    'company_okrs',
    'department_okrs',
    'team_okrs',
  ],
  figures: {
    growth_days: throughputFigures.growth_days,
    trend_days: throughputFigures.trend_days,
    rates_agree_pct: throughputFigures.rates_agree_pct,
  },
  check(facts, cite) {
    const { company, at } = facts.situation
    const cases = facts.processCases()
    const week = facts.workWeek()
    const steps = new Map(facts.flow().bottlenecks.map(({ path, steps }) => [path, steps]))
    const faults: Fault[] = []
    const unknown: string[] = []
    for (const trend of facts.queueTrends().values()) {
      const { position, step, step_position, queue, history, per_week } = trend
      const path = `processes[${position}]`
      const stepPath = `${path}.steps[${step_position}]`
      const one = cases[position]
      const of = steps.get(path)?.[step_position]
      if (one === undefined || of === undefined) continue
      if (per_week === null) {
        unknown.push(`${quoted(step)} in ${one.name}`)
        continue
      }
      if (!isGrowing(trend)) continue
      const does = one.process.steps?.[step_position]?.throughput_per_day
      const isShort = (of.load_pct ?? 0) > 100
      faults.push({
        subject: one.name,
        severity: isShort && one.goal.on_path !== 'none' ? 'high' : 'medium',
        tell: () => {
          const feeder = inflowEvidence(cite, one.process, path, step_position, of.inflow_per_day)
          const [first = cite.datum(path), ...evidence] = growthEvidence(
            cite,
            trend,
            comingEvidence(cite, one.process, path, step_position, of),
            week.days_per_week,
          )
          const then = queueAtQuarterEnd(facts, trend, stepPath)
          const days = then === null ? null : then.queue / of.throughput_per_day
          const will =
            then === null || days === null || !Number.isFinite(days)
              ? ''
              : `Left alone ${laterWords(then)}, ${formatNumber(days, 'days', 1)} of work.`
          return {
            says: () => ({
              what: `The queue before ${quoted(step)} in ${one.name} grows ${growthWords(trend, of)}.`,
              why: `${will}${remedy(of, trend, week.days_per_week)} ${heldUp(one.goal)}`.trim(),
              how_to_act: [
                act(at, {
                  action: `Bring intake and pace together at ${quoted(step)}: ${does === undefined ? '' : `it does ${said(does)} a day, and `}each week ${said(per_week)} more stay behind`,
                  ...ownerOf(one),
                  within: 'this_week',
                }),
              ],
            }),
            basis: trend.agree === true && history?.confirmed === true ? 'agreed' : 'reported',
            extent: queue ?? undefined,
            assumed: [
              ...(history === null ? week.days_assumed : []),
              ...(history?.confirmed === false
                ? [`the metric ${history.metric} counts this queue, by its words`]
                : []),
            ],
            evidence: () => [
              first,
              ...evidence,
              ...(queue === null ? [] : [cite.datum(`${stepPath}.current_queue`, 'count')]),
              ...(of.capacity_per_day === null
                ? []
                : [cite.datum(`${stepPath}.capacity_per_day`, 'per_day')]),
              ...(does === undefined
                ? []
                : [cite.datum(`${stepPath}.throughput_per_day`, 'per_day')]),
            ],
            why_assumed: goalAssumed(one.goal),
            why_evidence: () => [
              ...remedyEvidence(cite, stepPath, of, trend, feeder, week.days_per_week),
              ...goalEvidence(cite, one.goal.key_results),
              ...(then === null
                ? []
                : laterEvidence(cite, stepPath, then, trend, days, [first, ...evidence], company)),
            ],
          }
        },
      })
    }
    const isNothing = facts.queueTrends().size === 0
    return {
      found: singlyOrTogether(faults, 'have a growing queue', cite),
      silent: isNothing
        ? ['the queue and the throughput of the steps of a process']
        : unknown.length === 0
          ? []
          : [
              `whether the queue before ${listed(unknown)} grows: an earlier count, or the arrivals, would tell`,
            ],
    }
  },
}
