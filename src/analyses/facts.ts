import type { Situation } from '../model/source.ts'

/** Settings that a person may put in place of what the data say. */
export interface Overrides {
  /** Share of the quarter that has passed, 0-1. */
  quarter_progress?: number
}

/** A function that computes once and remembers. */
export function once<T>(compute: () => T): () => T {
  let computed: { value: T } | undefined
  return () => (computed ??= { value: compute() }).value
}

/** Every analysis of one situation, each computed when first asked for and only once.
 *  Analyses never call each other: what one needs of another is wired here. */
export function createFacts(situation: Situation, overrides: Overrides) {
  void overrides
  return { situation }
}

export type Facts = ReturnType<typeof createFacts>
