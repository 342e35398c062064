import type { ImpossibleThroughput } from '../../../analyses/checks/throughputs.ts'
import type { Facts } from '../../../analyses/facts.ts'
import { countedWords } from '../../../analyses/queue-counted.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { throughputFigures } from '../../../knowledge/throughput.ts'
import type { Step } from '../../../model/company.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { comingEvidence } from '../process/support/inflow.ts'
import { growthEvidence } from '../process/support/queue.ts'

const perDay = (value: number) => formatNumber(value, 'per_day')

function sentence(one: ImpossibleThroughput): string {
  const step = `${quoted(one.step)} of ${quoted(one.process)} passes on ${perDay(one.throughput_per_day)}`
  if (one.kind === 'above_capacity')
    return `${step}, more than the ${perDay(one.limit_per_day)} it can take`
  const reaching = `${step} while ${perDay(one.limit_per_day)} reach it`
  if (one.queue === null || one.lasts_days === null) return `${reaching} and no queue is given`
  return one.queue <= 0
    ? `${reaching} and ${one.queue} wait`
    : `${reaching}; its queue of ${formatNumber(one.queue, 'count')} lasts ${counted(one.lasts_days, 'day', 'days')}`
}

function consequence(one: ImpossibleThroughput): string {
  const more = one.throughput_per_day - one.limit_per_day
  return one.kind === 'above_capacity'
    ? `Either it has ${perDay(more)} of room that no plan counts on, or it is busier than it looks and ${quoted(one.process)} is promised too fast.`
    : `${quoted(one.process)} cannot deliver more than reaches ${quoted(one.step)}: who plans on ${perDay(one.throughput_per_day)} waits for ${perDay(more)} that will not come.`
}

/** Rates that the counts of the queue between them deny, whichever way it goes. */
function deniedByCounts(facts: Facts, cite: Cite): Draft[] {
  const { company, at } = facts.situation
  const steps = new Map(facts.flow().bottlenecks.map(({ path, steps }) => [path, steps]))
  return [...facts.queueTrends().values()]
    .filter(({ rates_refuted }) => rates_refuted)
    .flatMap((trend): Draft[] => {
      const { position, process, step, step_position: own } = trend
      const path = `processes[${position}]`
      const figures = steps.get(path)?.[own]
      const given = company.processes?.[position]
      if (figures === undefined || given === undefined) return []
      const owner = facts.processOwners()[position]
      const evidence = (): Evidence[] => {
        const feeder = comingEvidence(cite, given, path, own, figures)
        return growthEvidence(cite, trend, feeder, facts.workWeek().days_per_week)
      }
      return [
        {
          subject: process,
          severity: 'low',
          says: () => ({
            what: `Of ${quoted(step)} of ${quoted(process)} rates and counts do not fit. ${countedWords(trend, figures)}`,
            why: 'Its load, what is missing there and when the queue is gone rest on these rates.',
            how_to_act: [
              act(at, {
                action: `Count for one week what reaches ${quoted(step)} and what leaves it, and correct the rate that is off`,
                owner: owner?.named,
                role: owner?.role ?? 'COO',
                within: 'two_weeks',
              }),
            ],
          }),
          basis: 'reported',
          assumed: facts.workWeek().days_assumed,
          evidence: () => {
            const [first = cite.datum(path), ...rest] = evidence()
            return [first, ...rest]
          },
        },
      ]
    })
}

/** A step that passes on more than reaches it, or than it can take, or whose queue denies its rates. */
export const throughputImpossible: Rule = {
  name: 'throughput_impossible',
  area: 'data',
  docs: {
    what: 'Found where a step passes on more in a day than the steps before it hand over and its queue cannot make up for it for a month, or more than its capacity; or where the queue before the constraint of a process, as it was counted, does not go the way that these rates say.',
    why: 'Such a figure is usually what the step could do, not what it does; a constraint sought among such figures is sought in the wrong place.',
    act: 'Count what leaves the step in one week, and enter the other figure as its capacity.',
  },
  needs: ['processes', 'metric_history', 'working_hours'],
  figures: {
    backlog_days: checkFigures.backlog_days,
    rate_tolerance_pct: checkFigures.rate_tolerance_pct,
    rates_agree_pct: throughputFigures.rates_agree_pct,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const isTold = (step: Step) => step.throughput_per_day !== undefined
    if (company.processes?.some(({ steps }) => steps?.some(isTold) === true) !== true) {
      return silent('throughput of one step of a process')
    }
    const { throughputs } = facts.checks()
    const denied = deniedByCounts(facts, cite)
    if (throughputs.length === 0) return denied.length === 0 ? quiet : found(denied)
    const byProcess = Map.groupBy(throughputs, (one) => one.process_position)
    const owners = facts.processOwners()
    const draft = ([position, all]: [number, ImpossibleThroughput[]]): Draft[] => {
      const [first] = all
      if (first === undefined) return []
      const more =
        all.length > 1 ? ` (and ${counted(all.length - 1, 'figure', 'figures')} more likewise)` : ''
      const owner = owners[position]
      return [
        {
          subject: first.process,
          severity: 'low',
          says: () => ({
            what: `${sentence(first)}${more}.`,
            why: consequence(first),
            how_to_act: [
              act(at, {
                action: `Count what leaves ${quoted(first.step)} in one week and correct its throughput`,
                owner: owner?.named,
                role: owner?.role ?? 'COO',
                within: 'two_weeks',
              }),
            ],
          }),
          basis: 'counted',
          evidence: () => [
            cite.computed(
              first.throughput_per_day - first.limit_per_day,
              'per_day',
              first.kind === 'above_capacity' ? 'throughput - capacity' : 'throughput - inflow',
              [
                cite.datum(`${first.path}.throughput_per_day`, 'per_day'),
                ...first.limit_paths.map((path) => cite.datum(path, 'per_day')),
              ],
            ),
            ...(first.queue === null ? [] : [cite.datum(`${first.path}.current_queue`, 'count')]),
          ],
        },
      ]
    }
    const told = new Set(throughputs.map(({ process }) => process))
    const rest = denied.filter(({ subject }) => !told.has(subject))
    return found([...[...byProcess].flatMap(draft), ...rest])
  },
}
