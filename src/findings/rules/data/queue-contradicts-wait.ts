import type { QueueContradiction } from '../../../analyses/checks/queue-and-wait.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { checkFigures, timeFigures } from '../../../knowledge/checks.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber, hours } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

/** Whether any step gives all three figures of Little's law. */
const canTell = (step: {
  current_queue?: number
  throughput_per_day?: number
  avg_wait_hours?: number
}): boolean =>
  step.current_queue !== undefined &&
  step.throughput_per_day !== undefined &&
  step.avg_wait_hours !== undefined

const howFar = ({ implied_hours: implied, wait_hours: stated }: QueueContradiction): number =>
  Math.abs(implied - stated)

function consequence(one: QueueContradiction, hoursPerDay: number): string {
  const { implied_hours, wait_hours, queue, throughput_per_day: pace } = one
  const days = (value: number) => counted(value / hoursPerDay, 'working day', 'working days')
  if (implied_hours > wait_hours) {
    return `Who joins the queue of ${formatNumber(queue, 'count')} today waits ${days(implied_hours)}, not ${days(wait_hours)}: the stated wait is perhaps that of work already done, and what is promised on it is missed.`
  }
  const inQueue = (wait_hours / hoursPerDay) * pace
  const missed = formatNumber(inQueue - queue, 'count')
  return `A wait of ${hours(wait_hours)} at ${formatNumber(pace, 'per_day')} means about ${formatNumber(inQueue, 'count')} waiting: ${missed} ${missed === '1' ? 'waits where nobody counts it' : 'wait where nobody counts them'}, or the wait is overstated and the queue is not the trouble.`
}

/** The figures of {@link consequence}. */
function whyEvidence(one: QueueContradiction, hoursPerDay: number, cite: Cite): Evidence[] {
  const { implied_hours, wait_hours, queue, throughput_per_day: pace, path } = one
  const [wait, waiting, passed] = [
    cite.datum(`${path}.avg_wait_hours`, 'hours'),
    cite.datum(`${path}.current_queue`, 'count'),
    cite.datum(`${path}.throughput_per_day`, 'per_day'),
  ]
  if (implied_hours > wait_hours) {
    return [
      cite.computed(implied_hours / hoursPerDay, 'days', 'queue / throughput', [waiting, passed]),
      cite.computed(wait_hours / hoursPerDay, 'days', `wait / ${hoursPerDay} hours a day`, [wait]),
    ]
  }
  const inQueue = (wait_hours / hoursPerDay) * pace
  return [
    cite.computed(inQueue, 'count', `wait / ${hoursPerDay} hours a day x throughput`, [
      wait,
      passed,
    ]),
    cite.computed(inQueue - queue, 'count', 'what the wait means - queue', [wait, passed, waiting]),
  ]
}

/** Queue, throughput and wait of a step that cannot all be right. */
export const queueContradictsWait: Rule = {
  name: 'queue_contradicts_wait',
  area: 'data',
  docs: {
    what: 'By Little’s law work waits as long as its queue takes to pass: queue over throughput, in working hours. Found where the stated wait differs by more than a factor of two and half a day.',
    why: 'One of the three figures is wrong, and decisions on lead time, staffing and promises rest on them.',
    act: 'Count the queue and measure the wait of the same pieces of work in the same week.',
  },
  needs: ['processes', 'working_hours'],
  figures: {
    little_factor: checkFigures.little_factor,
    little_smallest_hours: checkFigures.little_smallest_hours,
    working_hours_per_day: timeFigures.working_hours_per_day,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const isTold = company.processes?.some(({ steps }) => steps?.some(canTell) === true) === true
    if (!isTold) return silent('queue, throughput and wait of one step of a process')
    const byProcess = new Map<number, QueueContradiction[]>()
    for (const one of facts.checks().queues) {
      const same = byProcess.get(one.process_position)
      if (same === undefined) byProcess.set(one.process_position, [one])
      else same.push(one)
    }
    if (byProcess.size === 0) return quiet
    const week = facts.workWeek()
    const owners = facts.processOwners()
    const draft = (position: number, all: QueueContradiction[]): Draft[] => {
      const [worst] = all.toSorted((a, b) => howFar(b) - howFar(a))
      if (worst === undefined) return []
      const { process, step, path, queue, throughput_per_day: pace, wait_hours: wait } = worst
      const owner = owners[position]
      const more =
        all.length > 1 ? ` (and ${counted(all.length - 1, 'step', 'steps')} more likewise)` : ''
      const clock = worst.agrees_by_the_clock ? '; read as hours of the clock the two agree' : ''
      return [
        {
          subject: process,
          severity: worst.agrees_by_the_clock ? 'low' : 'medium',
          says: () => ({
            what: `${quoted(step)} of ${quoted(process)}: ${formatNumber(queue, 'count')} waiting at ${formatNumber(pace, 'per_day')} ${queue === 1 ? 'takes' : 'take'} ${hours(worst.implied_hours)} to pass, but the stated wait is ${hours(wait)}${clock}${more}.`,
            why: consequence(worst, week.hours_per_day),
            how_to_act: [
              act(at, {
                action: `Measure the wait of this week's work before ${quoted(step)} and count its queue on the same day`,
                owner: owner?.named,
                role: owner?.role ?? 'COO',
                within: 'this_week',
              }),
            ],
          }),
          basis: 'counted',
          assumed: week.hours_assumed,
          evidence: () => [
            cite.computed(
              worst.implied_hours,
              'hours',
              `queue / throughput x ${week.hours_per_day} hours a day`,
              [
                cite.datum(`${path}.current_queue`, 'count'),
                cite.datum(`${path}.throughput_per_day`, 'per_day'),
              ],
            ),
            cite.datum(`${path}.avg_wait_hours`, 'hours'),
          ],
          why_evidence: () => whyEvidence(worst, week.hours_per_day, cite),
        },
      ]
    }
    return found([...byProcess].flatMap(([position, all]) => draft(position, all)))
  },
}
