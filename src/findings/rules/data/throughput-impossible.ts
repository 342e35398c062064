import type { ImpossibleThroughput } from '../../../analyses/checks/throughputs.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import type { Step } from '../../../model/company.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

const perDay = (value: number) => formatNumber(value, 'per_day')

function sentence(one: ImpossibleThroughput): string {
  const step = `${quoted(one.step)} of ${quoted(one.process)} passes on ${perDay(one.throughput_per_day)}`
  if (one.kind === 'above_capacity')
    return `${step}, more than the ${perDay(one.limit_per_day)} it can take`
  const reaching = `${step} while ${perDay(one.limit_per_day)} reach it`
  if (one.queue === null || one.lasts_days === null) return `${reaching} and no queue is given`
  return one.queue <= 0
    ? `${reaching} and ${one.queue} wait`
    : `${reaching}; its queue of ${formatNumber(one.queue, 'count')} lasts ${formatNumber(one.lasts_days, 'days')}`
}

function consequence(one: ImpossibleThroughput): string {
  const more = one.throughput_per_day - one.limit_per_day
  return one.kind === 'above_capacity'
    ? `Either it has ${perDay(more)} of room that no plan counts on, or it is busier than it looks and ${quoted(one.process)} is promised too fast.`
    : `${quoted(one.process)} cannot deliver more than reaches ${quoted(one.step)}: who plans on ${perDay(one.throughput_per_day)} waits for ${perDay(more)} that will not come.`
}

/** A step that passes on more than reaches it, or than it can take. */
export const throughputImpossible: Rule = {
  name: 'throughput_impossible',
  area: 'data',
  docs: {
    what: 'Found where a step passes on more in a day than the steps before it hand over and its queue cannot make up for it for a month, or more than its capacity.',
    why: 'Such a figure is usually what the step could do, not what it does; a constraint sought among such figures is sought in the wrong place.',
    act: 'Count what leaves the step in one week, and enter the other figure as its capacity.',
  },
  needs: ['processes'],
  figures: {
    backlog_days: checkFigures.backlog_days,
    rate_tolerance_pct: checkFigures.rate_tolerance_pct,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const isTold = (step: Step) => step.throughput_per_day !== undefined
    if (company.processes?.some(({ steps }) => steps?.some(isTold) === true) !== true) {
      return silent('throughput of one step of a process')
    }
    const { throughputs } = facts.checks()
    if (throughputs.length === 0) return quiet
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
    return found([...byProcess].flatMap(draft))
  },
}
