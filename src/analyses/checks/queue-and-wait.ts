import { checkFigures, timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Step } from '../../model/company.ts'
import type { WorkWeek } from '../throughput/work-week.ts'
import type { Flowing } from './flowing.ts'

/** A step whose queue and throughput say another wait than the one stated. */
export interface QueueContradiction {
  process: string
  process_position: number
  step: string
  /** Path of the step. */
  path: string
  queue: number
  throughput_per_day: number
  wait_hours: number
  /** Queue over throughput, in working hours. Source: Little's law. */
  implied_hours: number
  /** Whether the two agree once the stated hours are read as hours of the clock. */
  agrees_by_the_clock: boolean
}

const FACTOR = valueOf(checkFigures.little_factor)
const SMALLEST = valueOf(checkFigures.little_smallest_hours)
const ROUNDING = valueOf(checkFigures.queue_rounding)
const HOURS_PER_DAY = valueOf(timeFigures.hours_per_day)
const DAYS_PER_WEEK = valueOf(timeFigures.days_per_week)

/** Whether a wait fits a queue, with the queue off by its rounding and those at work counted in it
 *  or not. */
function fits(step: Step, hoursPerDay: number, queue: number, wait: number): boolean {
  const each = hoursPerDay / (step.throughput_per_day ?? 1)
  const least = Math.max(0, queue - ROUNDING) * each
  const most = (queue + ROUNDING) * each
  const longest = wait + (step.avg_process_hours ?? 0)
  const isLess = least > FACTOR * longest && least - longest >= SMALLEST
  const isMore = most * FACTOR < wait && wait - most >= SMALLEST
  return !isLess && !isMore
}

function checkStep(
  step: Step,
  week: WorkWeek,
): Pick<QueueContradiction, 'implied_hours' | 'agrees_by_the_clock'> | undefined {
  const { current_queue: queue, throughput_per_day: throughput, avg_wait_hours: wait } = step
  if (queue === undefined || throughput === undefined || wait === undefined) return undefined
  if (throughput <= 0 || queue < 0 || wait < 0) return undefined
  if (fits(step, week.hours_per_day, queue, wait)) return undefined
  const byTheClock = (HOURS_PER_DAY * DAYS_PER_WEEK) / week.days_per_week
  return {
    implied_hours: (queue / throughput) * week.hours_per_day,
    agrees_by_the_clock: fits(step, byTheClock, queue, wait),
  }
}

/** Steps whose queue, throughput and wait cannot all be right: by Little's law work waits as long as
 *  the queue takes to pass. */
export function queueContradictions(
  flowing: readonly Flowing[],
  week: WorkWeek,
): QueueContradiction[] {
  const found: QueueContradiction[] = []
  flowing.forEach(({ position, process, flow }) => {
    process.steps?.forEach((step, index) => {
      const checked = checkStep(step, week)
      if (checked === undefined) return
      found.push({
        process: flow.process,
        process_position: position,
        step: flow.steps[index]?.name ?? '',
        path: `${flow.path}.steps[${index}]`,
        queue: step.current_queue ?? 0,
        throughput_per_day: step.throughput_per_day ?? 0,
        wait_hours: step.avg_wait_hours ?? 0,
        ...checked,
      })
    })
  })
  return found
}
