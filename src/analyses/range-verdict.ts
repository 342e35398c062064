import type { Range } from '../knowledge/org.ts'

/** Where a value lies by a range, of which both ends are within. */
export const rangeVerdicts = ['below', 'within', 'above'] as const
export type RangeVerdict = (typeof rangeVerdicts)[number]

export function rangeVerdict(value: number, [low, high]: Range): RangeVerdict {
  if (value < low) return 'below'
  return value > high ? 'above' : 'within'
}
