import type { Situation } from '../model/source.ts'
import { improvementPlan } from './improvement/plan.ts'
import { analyseOkrs } from './okr/analysis.ts'
import { analyseOrg } from './org/org.ts'
import { analyseFlow } from './process/flow.ts'
import { scoreMaturity } from './process/maturity.ts'

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
  const { company } = situation
  const processes = company.processes ?? []
  const maturity = once(() => scoreMaturity(processes))
  const flow = once(() => analyseFlow(processes))
  const org = once(() => analyseOrg(company))
  return {
    situation,
    okr: once(() => analyseOkrs(situation, overrides)),
    maturity,
    flow,
    org,
    improvementPlan: once(() => improvementPlan(processes, maturity(), flow(), org())),
  }
}

export type Facts = ReturnType<typeof createFacts>
