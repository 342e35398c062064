import { valueOf } from '../knowledge/figure.ts'
import { goalFigures } from '../knowledge/goals.ts'
import type { Situation } from '../model/source.ts'
import { checkInsOf } from './goals/check-ins.ts'
import { endedCycles } from './goals/cycles.ts'
import { goalsOf, resultsOf } from './goals/goals.ts'
import { linkedSame } from './goals/linked-same.ts'
import { netGoals } from './goals/net-goal.ts'
import { rollupsOf } from './goals/rollups.ts'
import { runningRaise } from './goals/running-raise.ts'
import { tallyOf } from './goals/tally.ts'
import { typedTwice } from './goals/typed-twice.ts'
import { paceFiguresOf } from './okr/pace.ts'
import { quarterOn } from './okr/quarter-progress.ts'
import { valueTimes } from './okr/value-time.ts'
import type { Overrides } from './okr-facts.ts'
import { once } from './once.ts'
import { titlesApart } from './title-target.ts'

/** What the goals are and how they stand. */
export function goalFacts(situation: Situation, overrides: Overrides) {
  const { company, at } = situation
  const goals = once(() => {
    const okrs = company.company_okrs ?? {}
    const quarter = quarterOn(at, okrs, overrides.quarter_progress)
    return goalsOf(situation, quarter, {
      timeOf: valueTimes(situation, quarter, okrs),
      paceOf: (one, time) => paceFiguresOf(one, quarter.progress, at, time),
    })
  })
  const rollups = once(() => rollupsOf(goals()))
  return {
    /** The OKRs by their pace alone, without the report's figures and words, which for very many key
     *  results take longer. */
    goals,
    /** How many key results are known and on track, for each unit of the goals. */
    tallies: once(() => goals().units.map((unit) => tallyOf(unit, at))),
    rollups,
    /** Key results that a link calls one number, with different values. */
    linkedSame: once(() => [
      ...linkedSame(rollups(), situation),
      ...typedTwice(goals(), situation),
    ]),
    /** Key results with another target by their titles than by their fields. */
    titlesApart: once(() => titlesApart(goals().units.flatMap(({ goals: of }) => resultsOf(of)))),
    netGoals: once(() => netGoals(situation, goals(), rollups())),
    checkIns: once(() => checkInsOf(goals(), at)),
    endedCycles: once(() =>
      endedCycles(situation, valueOf(goalFigures.cycles_in_a_row), (result, end) =>
        paceFiguresOf(result, 1, end),
      ),
    ),
    /** The goal by which money is being raised; undefined where none is. */
    runningRaise: once(() => runningRaise(goals())),
  }
}
