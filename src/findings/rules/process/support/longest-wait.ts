import { quoted } from '../../../../analyses/words.ts'
import type { Step } from '../../../../model/company.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatNumber } from '../../../../reports/format-number.ts'
import type { Cite } from '../../../cite.ts'
import { said } from './queue.ts'

/** Where in a process most time passes. */
export interface LongestWait {
  path: string
  step: string
  hours: number
  /** The queue that the hours come from; null where they are stated and it does not contradict. */
  queue: { count: number; per_day: number } | null
}

/** Hours that a queue takes to pass. Source: Little's law. */
const toPass = (queue: number, perDay: number, hoursPerDay: number): number =>
  (queue / perDay) * hoursPerDay

/** The step before which work waits longest, by its queue where that is counted, as a stated wait
 *  that does not fit it is a guess; undefined where neither is known of any step.
 *  @param contradicted paths of steps whose queue says another wait than the stated one */
export function longestWait(
  path: string,
  steps: readonly Step[],
  names: readonly string[],
  contradicted: ReadonlySet<string>,
  hoursPerDay: number,
): LongestWait | undefined {
  let longest: (LongestWait & { by_queue: number }) | undefined
  for (const [index, step] of steps.entries()) {
    const { avg_wait_hours: stated, current_queue: count, throughput_per_day: per_day = 0 } = step
    const isCounted = count !== undefined && per_day > 0
    const by_queue = isCounted ? toPass(count, per_day, hoursPerDay) : (stated ?? 0)
    if (by_queue <= (longest?.by_queue ?? 0)) continue
    const at = `${path}.steps[${index}]`
    const isStated = stated !== undefined && !contradicted.has(at)
    longest = {
      path: at,
      step: names[index] ?? '',
      hours: isStated ? stated : by_queue,
      queue: isStated || !isCounted ? null : { count, per_day },
      by_queue,
    }
  }
  return longest
}

/** How much of the lead time passes there. */
export function waitWords({ step, hours, queue }: LongestWait, lead: number): string {
  const time = formatNumber(hours, 'hours')
  return queue === null
    ? `${time} of it (${formatNumber(hours / lead, 'ratio')}) are the wait before ${quoted(step)}. `
    : `${said(queue.count)} before ${quoted(step)} ${queue.count === 1 ? 'takes' : 'take'} ${time} to pass at ${said(queue.per_day)} a day. `
}

/** What to cut for a lead time that is too long by so many hours. */
export function cutWords({ step, hours, queue }: LongestWait, excess: number): string {
  const what = queue === null ? 'wait' : `queue of ${said(queue.count)}`
  const [toGo, there] = [formatNumber(excess, 'hours'), formatNumber(hours, 'hours')]
  return hours >= excess
    ? `Cut the ${what} before ${quoted(step)}: ${toGo} are to go, and ${there} are spent there`
    : `Start with the ${what} before ${quoted(step)}: ${there} are spent there, the most of any step, and ${toGo} are to go in all`
}

/** The share of a lead time that {@link waitWords} tells. */
export const partEvidence = (
  wait: LongestWait,
  lead: number,
  leadEvidence: Evidence,
  cite: Cite,
): Evidence[] =>
  wait.queue === null
    ? [
        cite.computed(wait.hours / lead, 'ratio', 'wait / lead time', [
          waitEvidence(wait, cite),
          leadEvidence,
        ]),
      ]
    : []

export function waitEvidence({ path, hours, queue }: LongestWait, cite: Cite): Evidence {
  if (queue === null) return cite.datum(`${path}.avg_wait_hours`, 'hours')
  return cite.computed(hours, 'hours', 'queue / throughput, in working hours', [
    cite.datum(`${path}.current_queue`, 'count'),
    cite.datum(`${path}.throughput_per_day`, 'per_day'),
  ])
}
