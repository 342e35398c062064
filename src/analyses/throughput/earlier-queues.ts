import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { throughputFigures } from '../../knowledge/throughput.ts'
import type { Process, Step } from '../../model/company.ts'
import { addDays } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'

/** A queue as an earlier document gave it. */
export interface EarlierQueue {
  on: string
  value: number
}

/** @param until the day of the later count */
type FindQueue = (process: Process, step: Step, until: string) => EarlierQueue | undefined

const WEEK = valueOf(timeFigures.days_per_week)
const WINDOW = valueOf(throughputFigures.trend_days)

const callOf = ({ id, name }: { id?: string; name?: string }): string | undefined => id ?? name

/** Finds queues in the company as it was known on a day. */
function queuesIn({ company, sources }: Situation): FindQueue {
  const positions = new Map(company.processes?.map((one, index) => [callOf(one), index]))
  return (process, step, until) => {
    const position = positions.get(callOf(process))
    const called = callOf(step)
    if (position === undefined || called === undefined) return undefined
    const steps = company.processes?.[position]?.steps ?? []
    const index = steps.findIndex((one) => callOf(one) === called)
    const value = steps[index]?.current_queue
    if (value === undefined) return undefined
    const on = sources.dateOf(`processes[${position}].steps[${index}].current_queue`)
    // Undated, it may be the count of today, which nobody repeated.
    return on === undefined || on >= until ? undefined : { on, value }
  }
}

/** Finds the queue of a step as earlier documents gave it: at the beginning of the weeks over which
 *  its growth is measured, else as soon after that as a week tells. The weeks end with the last count,
 *  whatever the day asked about: while nobody counts nothing grows faster. */
export function earlierQueues({ past, before }: Situation): FindQueue {
  const asOf = past === undefined ? before : (day: string) => past.asOf(day)
  if (asOf === undefined) return () => undefined
  const days = new Map<string, FindQueue | undefined>()
  const queuesOn = (day: string): FindQueue | undefined => {
    if (!days.has(day)) {
      const then = asOf(day)
      days.set(day, then && queuesIn(then))
    }
    return days.get(day)
  }
  return (process, step, until) => {
    for (let back = WINDOW; back > 0; back -= WEEK) {
      const queue = queuesOn(addDays(until, -back))?.(process, step, until)
      if (queue !== undefined) return queue
    }
    return undefined
  }
}
