import type { PaceStatus } from './pace-status.ts'
import type { Assumable } from './reading.ts'

/** Which of the ways to judge a key result decided; `pace-words.ts` has a sentence for each. */
export type PaceReason =
  | 'reached'
  | 'marked_done'
  | 'marked_done_on_the_way'
  | 'nothing_yet'
  | 'only_early'
  | 'on_the_line'
  | 'behind_the_line'
  | 'trailing'
  | 'trailing_back'
  | 'level_to_keep'
  | 'fills_up'
  | 'over_its_cap'
  | 'gap'
  | 'cannot_be'
  | 'no_count'
  | 'all_steps'
  | 'ended_by_dates'
  | 'none_late'
  | 'too_fast'
  | 'missed_by_dates'
  | 'ended_undone'
  | 'owner_says'
  | 'undone_early'
  | 'undone_late'
  | 'undone_unknown'
  | 'ended_by_count'
  | 'by_count'

/** How a key result stands by time and rate, in figures. */
export interface PaceFigures {
  status: PaceStatus
  /** What is reached, 0-1; null where it cannot be said. */
  score: number | null
  /** Where a straight line to a good end stands on the day of the value, 0-1; null where there is no
   *  such line. */
  expected: number | null
  /** Rate needed from now on to reach the full target, over the rate so far. */
  needed_multiple: number | null
  /** Keys of the key result for which a value was taken. */
  assumed: readonly Assumable[]
  reason: PaceReason
}

/** The same with its words. */
export interface Pace extends Omit<PaceFigures, 'reason'> {
  status_label: string
  because: string
}

const NOTHING: readonly Assumable[] = []

export const figuresOf = (
  status: PaceStatus,
  reason: PaceReason,
  score: number | null,
  expected: number | null,
  needed_multiple: number | null,
  assumed: readonly Assumable[] = NOTHING,
): PaceFigures => ({ status, score, expected, needed_multiple, assumed, reason })
