import type { Situation } from '../model/source.ts'
import { analyseOkrs } from './okr/analysis.ts'
import { once } from './once.ts'

/** Settings that a person may put in place of what the data say. */
export interface Overrides {
  /** Share of the quarter that has passed, 0-1. */
  quarter_progress?: number
}

/** The facts of the OKR report alone, so that it starts without the other analyses. */
export const okrFacts = (situation: Situation, overrides: Overrides) => ({
  situation,
  okr: once(() => analyseOkrs(situation, overrides)),
})

export type OkrFacts = ReturnType<typeof okrFacts>
