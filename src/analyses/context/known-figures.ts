import type { Situation } from '../../model/source.ts'
import type { Headcount } from '../headcount.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { KnownFigure } from './differences.ts'

const fields = [
  ['arr', 'arr_usd'],
  ['revenue', 'annual_revenue_usd'],
  ['burn', 'burn_usd_per_month'],
  ['cash', 'cash_usd'],
] as const

function runway(metrics: Metrics): KnownFigure | undefined {
  const cash = metrics.get('cash_usd')?.current
  const burn = metrics.get('burn_usd_per_month')?.current
  const stated = metrics.get('runway_months')?.current
  if (cash !== undefined && burn !== undefined && burn.value > 0) {
    const paths = [cash.path, burn.path]
    const value = Math.max(0, cash.value / burn.value)
    return { field: 'runway', value, unit: 'months', paths, on: cash.on }
  }
  if (stated === undefined) return undefined
  const { value, path, on } = stated
  return { field: 'runway', value, unit: 'months', paths: [path], on }
}

/** The figures of the data that a context file may state too. */
export function knownFigures(
  { sources }: Situation,
  metrics: Metrics,
  headcount: Headcount | undefined,
): KnownFigure[] {
  const people: KnownFigure[] =
    headcount === undefined
      ? []
      : [
          {
            field: 'headcount',
            value: headcount.people,
            unit: 'count',
            paths: headcount.paths,
            on: sources.dateOf(headcount.path) ?? null,
          },
        ]
  const money = fields.flatMap(([field, metric]): KnownFigure[] => {
    const current = metrics.get(metric)?.current
    if (current === undefined) return []
    return [{ field, value: current.value, unit: 'usd', paths: [current.path], on: current.on }]
  })
  return [...people, ...money, ...[runway(metrics)].filter((one) => one !== undefined)]
}
