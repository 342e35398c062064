import type { ToldBottleneck } from '../../analyses/process/told-flow.ts'
import type { Block } from '../../reports/document.ts'
import { andMore, MOST_ROWS } from '../shared/cells.ts'

/** Throughput, capacity and queue of each step; what is missing is left out, not drawn as nothing. */
export function stepChart({ process, path, steps, assumed }: ToldBottleneck): Block[] {
  const put = new Set(assumed)
  const shown = steps.slice(0, MOST_ROWS)
  const unlessPutIn = (key: string, value: number, index: number) =>
    put.has(`${path}.steps[${index}].${key}`) ? null : value
  const throughput = shown.map((step, index) =>
    unlessPutIn('throughput_per_day', step.throughput_per_day, index),
  )
  const queue = shown.map((step, index) => unlessPutIn('current_queue', step.queue_depth, index))
  const capacity = shown.map((step) => step.capacity_per_day)
  const series = [
    { label: 'Throughput', unit: 'per_day' as const, values: throughput },
    { label: 'Capacity', unit: 'per_day' as const, values: capacity },
    { label: 'Queue', unit: 'count' as const, values: queue },
  ].filter(({ values }) => values.some((value) => value !== null))
  if (series.length === 0) return []
  const rows = shown.map(({ name, is_constraint }) => ({ label: name, marked: is_constraint }))
  return [
    {
      kind: 'chart',
      title: `Steps of ${process}`,
      chart: { type: 'panels', mark_label: 'constraint', rows, series },
    },
    ...andMore(steps.length, MOST_ROWS, 'steps'),
  ]
}
