import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { throughputFigures } from '../../knowledge/throughput.ts'
import type { Process, Step } from '../../model/company.ts'
import { addDays } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { once } from '../once.ts'

/** A queue as an earlier document gave it. */
export interface EarlierQueue {
  on: string
  value: number
}

type FindQueue = (
  process: Process,
  step: Step,
  before: () => string | undefined,
) => EarlierQueue | undefined

const WEEK = valueOf(timeFigures.days_per_week)
const WINDOW = valueOf(throughputFigures.trend_days)

const callOf = ({ id, name }: { id?: string; name?: string }): string | undefined => id ?? name

/** Finds queues in the company as it was known on a day. */
function queuesIn({ company, sources }: Situation): FindQueue {
  const positions = new Map(company.processes?.map((one, index) => [callOf(one), index]))
  return (process, step, before) => {
    const position = positions.get(callOf(process))
    const called = callOf(step)
    if (position === undefined || called === undefined) return undefined
    const steps = company.processes?.[position]?.steps ?? []
    const index = steps.findIndex((one) => callOf(one) === called)
    const value = steps[index]?.current_queue
    if (value === undefined) return undefined
    const on = sources.dateOf(`processes[${position}].steps[${index}].current_queue`)
    // Undated, it may be the count of today, which nobody repeated.
    return on === undefined || on >= (before() ?? '') ? undefined : { on, value }
  }
}

/** Finds the queue of a step as earlier documents gave it: at the beginning of the weeks over which
 *  its growth is measured, else as soon after that as a week tells. Only weeks are asked for, in
 *  which findings are looked up as well, so that no other day has to be made out. */
export function earlierQueues({ at, past, before }: Situation): FindQueue {
  const asOf = past?.asOf ?? before
  if (asOf === undefined) return () => undefined
  const weeks: (() => FindQueue | undefined)[] = []
  for (let back = WINDOW; back > 0; back -= WEEK) {
    weeks.push(
      once(() => {
        const then = asOf(addDays(at, -back))
        return then && queuesIn(then)
      }),
    )
  }
  return (process, step, until) => {
    for (const week of weeks) {
      const queue = week()?.(process, step, until)
      if (queue !== undefined) return queue
    }
    return undefined
  }
}
