import { type PaceStatus, paceLabels } from './pace-status.ts'
import type { Assumable } from './reading.ts'

/** How a key result stands by time and rate. */
export interface Pace {
  status: PaceStatus
  status_label: string
  /** What is reached, 0-1; null where it cannot be said. */
  score: number | null
  /** Where a straight line to a good end stands today, 0-1; null where there is no such line. */
  expected: number | null
  /** Rate needed from now on to reach the full target, over the rate so far. */
  needed_multiple: number | null
  because: string
  /** Keys of the key result for which a value was taken. */
  assumed: readonly Assumable[]
}

const NOTHING: readonly Assumable[] = []

export const pace = (
  status: PaceStatus,
  score: number | null,
  expected: number | null,
  needed: number | null,
  because: string,
): Pace => ({
  status,
  status_label: paceLabels[status],
  score,
  expected,
  needed_multiple: needed,
  because,
  assumed: NOTHING,
})
