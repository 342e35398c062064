import type { LeadTime, LeadTimeGoal } from '../../../../analyses/throughput/lead-time.ts'
import type { WorkWeek } from '../../../../analyses/throughput/work-week.ts'
import { quoted } from '../../../../analyses/words.ts'
import { timeFigures } from '../../../../knowledge/checks.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import type { Company } from '../../../../model/company.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatNumber } from '../../../../reports/format-number.ts'
import type { Cite } from '../../../cite.ts'
import { dated } from '../../../dated.ts'
import { said } from './queue.ts'

const WEEK = valueOf(timeFigures.days_per_week)

/** A time as its key result counts it. */
export const inItsUnit = (value: number, { unit, working }: LeadTimeGoal): string =>
  `${formatNumber(value, 'count')} ${working && unit === 'days' ? 'working days' : unit}`

/** The share of a key result's time that the steps show, in its own unit. */
function stepsInUnit({ goal, explained_share }: LeadTime): number | null {
  return goal === null || explained_share === null ? null : goal.value * explained_share
}

/** How a lead time stands against its goal, and what its steps say to it, to follow the name of the
 *  key result. */
export function leadTimeWords(leadTime: LeadTime | undefined): string {
  const goal = leadTime?.goal
  if (leadTime === undefined || goal === null || goal === undefined) return ''
  const stands =
    goal.target === null
      ? `, now ${inItsUnit(goal.value, goal)}`
      : `, now ${formatNumber(goal.value, 'count')} against ${inItsUnit(goal.target, goal)}`
  const shown = stepsInUnit(leadTime)
  const { in_process: counted, in_queues } = leadTime
  if (shown === null || shown >= goal.value || counted === null || in_queues) return stands
  return `${stands}. Its steps explain ${said(shown)} of the ${inItsUnit(goal.value, goal)}; at today's pace that time means ${said(counted.by_time)} under way, the steps show ${said(counted.by_steps)}`
}

/** Evidence for a lead time and for what its steps explain of it.
 *  @param limit path of the step whose throughput Little's law takes */
export function leadTimeEvidence(
  cite: Cite,
  leadTime: LeadTime | undefined,
  company: Company,
  limit: string,
): Evidence[] {
  const goal = leadTime?.goal
  if (leadTime === undefined || goal === null || goal === undefined) return []
  const last = goal.points.at(-1)?.on
  const current = dated(cite.datum(`${goal.goal.path}.current_value`, goal.unit), last)
  const evidence: Evidence[] = [current]
  if (goal.target !== null) {
    evidence.push(dated(cite.datum(`${goal.goal.path}.target_value`, goal.unit), last))
  }
  const shown = stepsInUnit(leadTime)
  if (shown === null || shown >= goal.value) return evidence
  const root = `processes[${leadTime.position}].steps`
  const steps = company.processes?.[leadTime.position]?.steps ?? []
  const hours = steps.flatMap((_, index) => [
    cite.datum(`${root}[${index}].avg_wait_hours`, 'hours'),
    cite.datum(`${root}[${index}].avg_process_hours`, 'hours'),
  ])
  const formula = goal.working
    ? 'waits and work of all steps, in the unit of the key result'
    : `waits and work of all steps, in working days x ${WEEK} / working days of a week`
  evidence.push(cite.computed(shown, goal.unit, formula, hours))
  const { in_process: counted } = leadTime
  if (counted !== null) {
    evidence.push(
      cite.computed(
        counted.by_time,
        'count',
        goal.working
          ? 'throughput of the constraint x time (Little)'
          : 'throughput of the constraint x working days of the time (Little)',
        [cite.datum(`${limit}.throughput_per_day`, 'per_day'), current],
      ),
      cite.computed(
        counted.by_steps,
        'count',
        'queues + throughput x work of each step',
        steps.flatMap((step, index) =>
          (['current_queue', 'throughput_per_day', 'avg_process_hours'] as const)
            .filter((key) => step[key] !== undefined)
            .map((key) => cite.datum(`${root}[${index}].${key}`)),
        ),
      ),
    )
  }
  return evidence
}

/** What was taken for granted to set the steps against the key result. */
export function leadTimeAssumed(leadTime: LeadTime | undefined, week: WorkWeek): string[] {
  const goal = leadTime?.goal
  if (leadTime === undefined || !goal || leadTime.explained_share === null) return []
  const calendar = goal.working
    ? []
    : [
        `the ${goal.unit} of ${quoted(goal.goal.key_result.title ?? goal.goal.name)} are calendar days`,
      ]
  return [...calendar, ...week.hours_assumed, ...(goal.working ? [] : week.days_assumed)]
}
