import { valueOf } from '../../knowledge/figure.ts'
import { variationFigures } from '../../knowledge/variation.ts'
import { sum } from '../../model/sum.ts'

/** The range within which a value is noise. */
export interface Limits {
  low: number
  mean: number
  high: number
}

export const signals = ['none', 'up', 'down', 'too_few'] as const
export type Signal = (typeof signals)[number]

/** What makes a value a signal. */
export const signalReasons = ['outside', 'run'] as const
export type SignalReason = (typeof signalReasons)[number]

export interface Variation {
  signal: Signal
  by: SignalReason | null
  /** From the values before the last; null where they are too few. */
  limits: Limits | null
}

const FACTOR = valueOf(variationFigures.range_factor)
const RUN = valueOf(variationFigures.run)
const LEAST = valueOf(variationFigures.least_before)

const meanOf = (values: readonly number[]): number => sum(values) / values.length

/** Limits of individual values: the mean and 2.66 mean moving ranges around it (Wheeler).
 *  @example limitsOf([1, 3, 1, 3]) // => { low: -3.32, mean: 2, high: 7.32 } */
export function limitsOf(values: readonly number[]): Limits {
  const mean = meanOf(values)
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)))
  const reach = ranges.length === 0 ? 0 : FACTOR * meanOf(ranges)
  return { low: mean - reach, mean, high: mean + reach }
}

/** Whether the last value of a series says something that the ones before it do not: it lies outside
 *  their limits, or is the eighth in a row on one side of their mean. */
export function variationOf(values: readonly number[]): Variation {
  const before = values.slice(0, -1)
  const last = values.at(-1)
  if (last === undefined || before.length < LEAST) {
    return { signal: 'too_few', by: null, limits: null }
  }
  const limits = limitsOf(before)
  if (last > limits.high) return { signal: 'up', by: 'outside', limits }
  if (last < limits.low) return { signal: 'down', by: 'outside', limits }
  const run = values.slice(-RUN)
  if (run.length === RUN) {
    if (run.every((value) => value > limits.mean)) return { signal: 'up', by: 'run', limits }
    if (run.every((value) => value < limits.mean)) return { signal: 'down', by: 'run', limits }
  }
  return { signal: 'none', by: null, limits }
}
