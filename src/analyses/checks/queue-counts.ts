import { valueOf } from '../../knowledge/figure.ts'
import { throughputFigures } from '../../knowledge/throughput.ts'
import { plainName } from '../../model/plain-name.ts'
import type { Situation } from '../../model/source.ts'
import { nameOfProcess } from '../process/names.ts'
import type { MetricSeries, Point, SeriesIndex } from '../throughput/metric-series.ts'

/** A queue that the process and a metric count otherwise on one day. */
export interface QueueCountedTwice {
  process: string
  process_position: number
  step: string
  queue: number
  path: string
  metric: string
  counted: Point
}

type QueueOfStep = Omit<QueueCountedTwice, 'metric' | 'counted'>

const AGREE = valueOf(throughputFigures.rates_agree_pct) / 100
/** Work in progress is more than what waits, so that it is another figure. */
const WAITS = /^(?:queue|backlog|waiting)$/

/** The queues of steps by the names of the steps; null where two steps are called alike. */
function queuesByStep({ company: { processes = [] } }: Situation) {
  const byStep = new Map<string, QueueOfStep | null>()
  processes.forEach((process, process_position) => {
    process.steps?.forEach(({ name, current_queue: queue }, index) => {
      if (name === undefined) return
      const called = plainName(name)
      const path = `processes[${process_position}].steps[${index}].current_queue`
      const isAlone = !byStep.has(called) && queue !== undefined
      const of = nameOfProcess(process, process_position)
      byStep.set(
        called,
        isAlone ? { process: of, process_position, step: name, queue, path } : null,
      )
    })
  })
  return byStep
}

/** What a metric that counts a queue is the queue of, by its name. */
function queueOf({ metric }: MetricSeries): string | undefined {
  const words = plainName(metric).split(' ')
  const others = words.filter((word) => !WAITS.test(word))
  return others.length < words.length ? others.join(' ') : undefined
}

/** Metrics called as a step and its queue, against the queue that the step has on the same day. */
export function queuesCountedTwice(
  situation: Situation,
  index: SeriesIndex,
): { compared: number; found: QueueCountedTwice[] } {
  const found: QueueCountedTwice[] = []
  if (!index.hasQueues) return { compared: 0, found }
  const byStep = queuesByStep(situation)
  let compared = 0
  for (const series of index.byName.values()) {
    const one = byStep.get(queueOf(series) ?? '')
    if (one === undefined || one === null) continue
    const day = situation.sources.dateOf(one.path)
    const counted = series.points.find(({ on }) => on === day)
    if (counted === undefined) continue
    compared++
    const apart = Math.abs(counted.value - one.queue)
    if (apart <= Math.max(counted.value, one.queue) * AGREE) continue
    found.push({ ...one, metric: series.metric, counted })
  }
  return { compared, found }
}
