import type { Facts } from '../../../../analyses/facts.ts'
import { listed } from '../../../../analyses/listed.ts'
import { sayNext } from '../../../../analyses/next-limit.ts'
import { againstRates, countedWords } from '../../../../analyses/queue-counted.ts'
import type { ConstraintCandidate } from '../../../../analyses/throughput/company-constraint.ts'
import { quoted, sayPercent } from '../../../../analyses/words.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import { formatNumber } from '../../../../reports/format-number.ts'
import type { Cite } from '../../../cite.ts'
import type { Draft } from '../../../rule.ts'
import { constraintActions, constraintChoice } from './constraint-actions.ts'
import { actionEvidence, nextEvidence } from './constraint-evidence.ts'
import { feederEvidence, feederWords } from './feeders.ts'
import { citeOutput, goalOutput, sayOutput } from './goal-output.ts'
import { goalAssumed, goalEvidence, goalNames, heldUp } from './goals.ts'
import { comingEvidence, inflowEvidence } from './inflow.ts'
import { leadTimeAssumed, leadTimeEvidence, leadTimeWords } from './lead-time.ts'
import { openDecision, openEvidence, toldAsOverdue } from './open-decision.ts'
import {
  growthEvidence,
  laterQueueEvidence,
  laterWords,
  queueAtQuarterEnd,
  queueEvidence,
  rateEvidence,
  said,
  saidOf,
} from './queue.ts'

/** What arrives, what the step can take and what it does, as far as known. */
function rates({ figures, full_pct, full_by, does_per_day: does }: ConstraintCandidate): string {
  const { inflow_per_day: inflow, capacity_per_day: capacity } = figures
  const full = full_pct === null ? '' : ` (${full_by} ${sayPercent(full_pct)})`
  if (capacity === null) return does === null ? '' : `${said(does)} a day leave it`
  if (full_by === 'load' && inflow !== null) {
    const now = does === null ? '' : ` and does ${said(does)}`
    return `${said(inflow)} a day arrive, it can take ${said(capacity)}${now}${full}`
  }
  return does === null
    ? `it can take ${said(capacity)} a day`
    : `it does ${said(does)} a day of a possible ${said(capacity)}${full}`
}

function waiting({ queue, queue_days, does_per_day }: ConstraintCandidate): string {
  if (queue === null) return ''
  if (queue <= 0) return 'and 0 wait'
  if (queue_days !== null)
    return `and ${saidOf(queue, 'waits', 'wait')}, ${formatNumber(queue_days, 'days')} of work`
  return does_per_day === null
    ? `and ${saidOf(queue, 'waits', 'wait')}`
    : `and ${saidOf(queue, 'waits', 'wait')} while none leave`
}

/** The queue when the quarter ends, where it grows. */
function laterQueue(facts: Facts, { trend, queue, path }: ConstraintCandidate) {
  return trend && queueAtQuarterEnd(facts, { ...trend, queue }, path)
}

function growth(facts: Facts, candidate: ConstraintCandidate): string[] {
  const { trend } = candidate
  if (trend === null || trend.per_week === null) return []
  if (trend.per_week <= 0) {
    const counted = countedWords(trend, candidate.figures)
    return counted === '' ? [] : [counted]
  }
  const since = trend.history?.rising_since
  const then = laterQueue(facts, candidate)
  const was =
    since === null || since === undefined
      ? 'The queue grows'
      : `The count rose from ${said(since.value)} on ${formatDate(since.on)} and grows`
  const isBacklog = trend.history === null && trend.lasts_days !== null
  const meanwhile = isBacklog ? ' while the queue before it is worked off' : ''
  const will = then === null ? '' : `; left alone ${laterWords(then)}`
  const against = againstRates(trend, candidate.figures)
  const but = against === '' ? '' : ` But ${against}.`
  return [`${was} by ${said(trend.per_week)} a week${meanwhile}${will}.${but}`]
}

/** The finding on the company's constraint. */
export function constraintDraft(
  facts: Facts,
  cite: Cite,
  first: ConstraintCandidate,
  notCompared: readonly string[],
): Draft {
  const { company } = facts.situation
  const { goal, figures, trend, next, path, position } = first
  const week = facts.workWeek()
  const leadTime = facts.leadTimes()[position]
  const step = Number(path.slice(path.lastIndexOf('[') + 1, -1))
  const process = company.processes?.[position] ?? {}
  const root = `processes[${position}]`
  const feeder = inflowEvidence(cite, process, root, step, figures.inflow_per_day)
  const coming = comingEvidence(cite, process, root, step, figures)
  const levers = facts.constraintLevers()
  const open = openDecision(facts, levers)
  const output = goalOutput(facts, first)
  const why = [
    goal.key_results.length > 0
      ? `It holds up ${goalNames(goal.key_results)}${leadTimeWords(leadTime)}.`
      : heldUp(goal),
    ...(output === null ? [] : [sayOutput(output, first.does_per_day ?? 0)]),
    ...growth(facts, first),
    ...(levers === null || levers.unreliable.length === 0
      ? []
      : [`What feeds it is not reliable: ${listed(levers.unreliable.map(feederWords))}.`]),
    ...(next === null
      ? []
      : [
          `Next limit${next.is_sure ? '' : ', of the steps that tell'}: ${quoted(next.step)} at ${sayNext(next, figures.name)}.`,
        ]),
  ]
  const isByUse = first.full_by === 'utilization'
  const evidence: Evidence[] = [
    ...rateEvidence(cite, first, isByUse ? null : feeder),
    ...(first.queue === null ? [] : queueEvidence(cite, path, first.queue_days)),
    ...(trend === null ? [] : growthEvidence(cite, trend, coming, week.days_per_week)),
    ...nextEvidence(cite, first),
    ...leadTimeEvidence(cite, leadTime, company, path),
    ...goalEvidence(cite, goal.key_results),
    ...feederEvidence(cite, levers?.unreliable ?? []),
    ...(levers?.automations ?? []).map(({ path: at, hours_per_week: hours }) =>
      cite.computed(hours, 'hours', 'minutes x occurrences a year, a week', [
        cite.datum(`${at}.minutes_per_occurrence`),
        cite.datum(`${at}.occurrences_per_year`),
      ]),
    ),
    ...(levers?.waste_worth_per_week && levers.waste
      ? [
          cite.computed(levers.waste_worth_per_week, 'per_week', 'hours of waste / work for one', [
            ...levers.waste.kinds.map(({ path: at }) => cite.datum(at, 'hours')),
            cite.datum(`${path}.avg_process_hours`, 'hours'),
          ]),
        ]
      : []),
  ]
  const [head = cite.datum(path), ...rest] = evidence
  const standsStill = first.does_per_day === 0 && (first.queue ?? 0) > 0
  const isOverfull = (first.full_pct ?? 0) > 100 || standsStill
  const isGrowing = (trend?.per_week ?? 0) > 0
  return {
    subject: goal.process,
    severity: isOverfull || isGrowing ? 'critical' : 'high',
    says: () => ({
      what: `${quoted(figures.name)} in ${goal.process} limits the company: ${[rates(first), waiting(first)].filter(Boolean).join(', ')}.`,
      why: why.join(' '),
      how_to_act: constraintActions(facts, first, levers, open),
      ...constraintChoice(first, levers, open),
    }),
    basis: trend?.agree === true && trend.history?.confirmed === true ? 'agreed' : 'reported',
    extent: first.queue ?? undefined,
    tells: () => [path, ...toldAsOverdue(open, facts.situation.at)],
    assumed: [
      ...goalAssumed(goal),
      ...leadTimeAssumed(leadTime, week),
      ...(notCompared.length === 0
        ? []
        : [`no step of ${listed(notCompared)} limits more, since that flow is not in the data`]),
    ],
    why_assumed:
      output === null
        ? []
        : [
            `each piece of ${goal.process} counts as one of ${quoted(output.ref.result.title ?? '')}`,
            ...output.beside.assumed,
          ],
    evidence: () => [head, ...rest],
    why_evidence: () => {
      const then = laterQueue(facts, first)
      const later =
        then === null || trend === null
          ? []
          : [
              laterQueueEvidence(
                cite,
                then,
                trend,
                growthEvidence(cite, trend, coming, week.days_per_week),
                company,
              ),
            ]
      return [
        ...later,
        ...(output === null ? [] : citeOutput(output, facts, cite)),
        ...actionEvidence(cite, first, levers, feeder),
        ...(open === null ? [] : openEvidence(cite, open)),
      ]
    },
  }
}
