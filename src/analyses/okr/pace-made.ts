import type { PaceStatus } from './pace-status.ts'
import type { Assumable } from './reading.ts'

/** How a key result stands by time and rate, in figures. */
export interface PaceFigures {
  status: PaceStatus
  /** What is reached, 0-1; null where it cannot be said. */
  score: number | null
  /** Where a straight line to a good end stands today, 0-1; null where there is no such line. */
  expected: number | null
  /** Rate needed from now on to reach the full target, over the rate so far. */
  needed_multiple: number | null
  /** Keys of the key result for which a value was taken. */
  assumed: readonly Assumable[]
}

/** The same with its words. */
export interface Pace extends PaceFigures {
  status_label: string
  because: string
}

/** The same with words that are made when they are wanted: of very many results few are told. */
export interface Judged extends PaceFigures {
  because: () => string
}

const NOTHING: readonly Assumable[] = []

export const judged = (
  status: PaceStatus,
  score: number | null,
  expected: number | null,
  needed: number | null,
  because: () => string,
  assumed: readonly Assumable[] = NOTHING,
): Judged => ({ status, score, expected, needed_multiple: needed, assumed, because })
