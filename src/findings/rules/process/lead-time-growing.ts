import type { Bottleneck } from '../../../analyses/process/flow.ts'
import type { LeadTimeGoal } from '../../../analyses/throughput/lead-time.ts'
import type { QueueTrend } from '../../../analyses/throughput/queue-trend.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { processCareFigures, throughputFigures } from '../../../knowledge/throughput.ts'
import type { Process } from '../../../model/company.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { type Rule, silent } from '../../rule.ts'
import { goalAssumed, goalEvidence, goalNames } from './support/goals.ts'
import { comingEvidence } from './support/inflow.ts'
import { inItsUnit } from './support/lead-time.ts'
import { ownerOf } from './support/owner.ts'
import { growthEvidence, said } from './support/queue.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const AGREE = valueOf(throughputFigures.rates_agree_pct) / 100
const GROWTH = valueOf(processCareFigures.lead_time_growth_pct) / 100
const WEEK = valueOf(timeFigures.days_per_week)

/** Growth a week between the first and the last check-in; null where there is no span. */
function perWeek({ points }: LeadTimeGoal): number | null {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const days = daysBetween(first.on, last.on)
  return days > 0 ? ((last.value - first.value) / days) * WEEK : null
}

/** What the queue before the constraint adds to a lead time. */
interface QueueShare {
  trend: QueueTrend
  flow: Bottleneck
  points: LeadTimeGoal['points']
  grows_per_week: number
  throughput_per_day: number
  /** Working days a week that it adds. */
  added: number
  /** Working days a week that were counted. */
  counted: number
}

/** Undefined where the queue does not grow, or the lead time is not counted in working days. */
function queueShare(
  trend: QueueTrend,
  goal: LeadTimeGoal,
  flow: Bottleneck | undefined,
): QueueShare | undefined {
  const { per_week: grows_per_week, step_position } = trend
  const throughput_per_day = flow?.steps[step_position]?.throughput_per_day ?? 0
  const counted = perWeek(goal)
  if (flow === undefined || grows_per_week === null || counted === null) return undefined
  if (grows_per_week <= 0 || throughput_per_day <= 0) return undefined
  if (goal.unit !== 'days' || !goal.working) return undefined
  const added = grows_per_week / throughput_per_day
  return { trend, flow, points: goal.points, grows_per_week, throughput_per_day, added, counted }
}

function shareWords({ grows_per_week, throughput_per_day, added, counted }: QueueShare): string {
  const explains =
    Math.abs(added - counted) <= counted * AGREE
      ? 'Its queue explains it'
      : 'Its queue has a part in it'
  return ` ${explains}: ${said(grows_per_week)} more a week where ${said(throughput_per_day)} a day are done add ${said(added)} days a week, and ${said(counted)} a week were counted.`
}

/** The figures of {@link shareWords}. */
function shareEvidence(
  { trend, flow, points, added, counted }: QueueShare,
  process: Process,
  daysPerWeek: number,
  cite: Cite,
): Evidence[] {
  const { step_position: step } = trend
  const figures = flow.steps[step]
  const feeder =
    figures === undefined ? null : comingEvidence(cite, process, flow.path, step, figures)
  const [first, last] = [points[0], points.at(-1)]
  const ends: Evidence[] = []
  if (first !== undefined) ends.push(dated(cite.earlier(first.path, 'days'), first.on))
  if (last !== undefined) ends.push(dated(cite.datum(last.path, 'days'), last.on))
  return [
    cite.computed(added, 'days', 'growth of the queue a week / throughput', [
      ...growthEvidence(cite, trend, feeder, daysPerWeek),
      cite.datum(`${flow.path}.steps[${step}].throughput_per_day`, 'per_day'),
    ]),
    cite.computed(counted, 'days', `(last - first) / days between x ${WEEK}`, ends),
  ]
}

/** A lead time that gets longer. */
export const leadTimeGrowing: Rule = {
  name: 'lead_time_growing',
  area: 'process',
  docs: {
    what: 'The key result that counts the lead time of a process: its value against its baseline and its earlier check-ins. Found where it has grown by 10 % or more and is still growing.',
    why: 'A lead time grows because a queue in it grows; it goes on until what arrives and what leaves are brought together.',
    act: 'Look at the queue before the constraint, not at the speed of the steps.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs', 'metric_history'],
  figures: {
    lead_time_growth_pct: processCareFigures.lead_time_growth_pct,
    rates_agree_pct: throughputFigures.rates_agree_pct,
  },
  check(facts, cite) {
    const { at, company } = facts.situation
    const cases = facts.processCases()
    const trends = facts.queueTrends()
    const week = facts.workWeek()
    const flows = new Map(facts.flow().bottlenecks.map((flow) => [flow.path, flow]))
    const faults: Fault[] = []
    let isKnown = false
    for (const { goal: counted, position, process } of facts.leadTimes()) {
      const one = cases[position]
      if (counted === null || one === undefined) continue
      const { goal, value, baseline, points } = counted
      const earlier = points.slice(0, -1)
      const start = baseline ?? earlier[0]?.value
      if (start === undefined || start <= 0) continue
      isKnown = true
      const before = earlier.at(-1)?.value ?? start
      if (value < start * (1 + GROWTH) || value < before) continue
      faults.push({
        subject: process,
        severity: 'high',
        tell: () => {
          const trend = trends.get(position)
          const queue = trend && queueShare(trend, counted, flows.get(`processes[${position}]`))
          const course = earlier.map(({ on, value: then }) => `${said(then)} on ${formatDate(on)}`)
          const path = goal.path
          const latest = points.at(-1)
          const from: Evidence[] = [
            ...(baseline === null
              ? []
              : [
                  dated(
                    cite.datum(`${path}.baseline_value`, counted.unit),
                    company.company_okrs?.quarter_start,
                  ),
                ]),
            ...earlier.map((point) => dated(cite.datum(point.path, counted.unit), point.on)),
          ]
          const now = dated(cite.datum(`${path}.current_value`, counted.unit), latest?.on)
          const target = counted.target
          return {
            says: () => ({
              what: `${process} takes longer and longer: ${[...(baseline === null ? [] : [`${said(baseline)} at the start`]), ...course].join(', ')}, now ${inItsUnit(value, counted)}${target === null ? '' : ` with ${said(target)} as the goal`}.`,
              why: `${goalNames([goal])} moves away from its goal, ${formatNumber(value / start - 1, 'ratio')} longer than at the start.${queue === undefined ? '' : shareWords(queue)}`,
              how_to_act: [
                act(at, {
                  action:
                    trend === undefined || (trend.per_week !== null && trend.per_week <= 0)
                      ? `Count what waits at each step of ${process} and start where it grows`
                      : `Stop the queue before '${trend.step}' from growing; speed elsewhere does not shorten ${process}`,
                  ...ownerOf(one),
                  within: 'this_week',
                }),
              ],
            }),
            basis: 'reported',
            extent: value,
            tells: () => [
              `${path}.current_value`,
              ...(baseline === null ? [] : [`${path}.baseline_value`]),
              ...earlier.map((point) => point.path),
            ],
            assumed: goalAssumed(one.goal),
            evidence: () => [
              cite.computed(value / start - 1, 'ratio', 'now / start - 1', [
                now,
                ...from.slice(0, 1),
              ]),
              ...from.slice(1),
              ...(target === null
                ? []
                : [dated(cite.datum(`${path}.target_value`, counted.unit), latest?.on)]),
              ...goalEvidence(cite, [goal]),
            ],
            why_evidence: () => {
              if (queue === undefined) return []
              const process = company.processes?.[position] ?? {}
              return shareEvidence(queue, process, week.days_per_week, cite)
            },
          }
        },
      })
    }
    if (!isKnown)
      return silent(
        'a key result that counts the lead time of a process, with its baseline or check-ins',
      )
    return { found: singlyOrTogether(faults, 'take longer and longer', cite), silent: [] }
  },
}
