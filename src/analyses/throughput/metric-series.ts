import { valueOf } from '../../knowledge/figure.ts'
import { goalMatching, QUEUE_NAME } from '../../knowledge/throughput.ts'
import type { Company } from '../../model/company.ts'
import { stemsOf } from '../shared-words.ts'

/** One dated value and where it stands. */
export interface Point {
  on: string
  value: number
  path: string
}

export interface MetricSeries {
  metric: string
  points: readonly [Point, ...Point[]]
}

export interface SeriesIndex {
  byName: ReadonlyMap<string, MetricSeries>
  /** Series whose name holds a word, by the stem of the word. */
  byStem: ReadonlyMap<string, readonly MetricSeries[]>
  /** Whether any of them counts a queue, by its name. */
  hasQueues: boolean
}

/** The history of each metric, oldest first, to be found by name and by the words of its name. */
export function metricSeries({ metric_history }: Company): SeriesIndex {
  const points = new Map<string, Point[]>()
  metric_history?.forEach(({ metric, on, value }, index) => {
    if (metric === undefined || on === undefined || value === undefined) return
    const point = { on, value, path: `metric_history[${index}].value` }
    const known = points.get(metric)
    if (known === undefined) points.set(metric, [point])
    else known.push(point)
  })
  const byName = new Map<string, MetricSeries>()
  const byStem = new Map<string, MetricSeries[]>()
  for (const [metric, unsorted] of points) {
    const [first, ...rest] = unsorted.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    if (first === undefined) continue
    const series: MetricSeries = { metric, points: [first, ...rest] }
    byName.set(metric.toLowerCase(), series)
    for (const stem of stemsOf(metric)) {
      const known = byStem.get(stem)
      if (known === undefined) byStem.set(stem, [series])
      else known.push(series)
    }
  }
  return { byName, byStem, hasQueues: [...byName.keys()].some((name) => QUEUE_NAME.test(name)) }
}

const OF_A_WORD = valueOf(goalMatching.processes_of_a_word)

/** Series that share a word with a name, each once; a word of very many series tells none. */
export function seriesNamed(index: SeriesIndex, name: string): MetricSeries[] {
  const found = new Set<MetricSeries>()
  for (const stem of stemsOf(name)) {
    const series = index.byStem.get(stem) ?? []
    if (series.length <= OF_A_WORD) for (const one of series) found.add(one)
  }
  return [...found]
}

/** The last value of a series on or before a day. */
export const lastBy = ({ points }: MetricSeries, day: string): Point | undefined =>
  points.findLast(({ on }) => on <= day)
