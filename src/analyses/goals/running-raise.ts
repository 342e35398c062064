import { raisingWords } from '../../knowledge/goals.ts'
import { type Goal, type Goals, isOver, ownerOf, pathOf, type ResultRef } from './goals.ts'
import { titleOf } from './words.ts'

/** A goal of the running cycle by which money is raised. */
export interface RunningRaise {
  title: string
  /** Who answers for it; undefined where nobody is named. */
  owner: string | undefined
  /** What it is known by. */
  path: string
  /** A key result that says how far it is, with its path; undefined where none has figures. */
  result: { title: string; path: string; current: number; target: number } | undefined
}

function figuresOf(ref: ResultRef): RunningRaise['result'] {
  const { current_value: current, target_value: target } = ref.result
  return current === undefined || target === undefined
    ? undefined
    : { title: titleOf(ref.result), path: pathOf(ref), current, target }
}

function raiseIn(goal: Goal): RunningRaise | undefined {
  const { objective, unit, path, results } = goal
  const isNamed = raisingWords.test(titleOf(objective))
  // Of departments and teams there may be very many results: their objectives tell.
  const told = unit.level === 'Company' ? results : []
  const named = told.find(({ result }) => raisingWords.test(titleOf(result)))
  if (!isNamed && named === undefined) return undefined
  return {
    title: titleOf(objective),
    owner: named === undefined ? (objective.owner ?? unit.owner) : ownerOf(named),
    path: isNamed || named === undefined ? path : pathOf(named),
    result: [...(named === undefined ? [] : [named]), ...(isNamed ? results : [])]
      .map(figuresOf)
      .find((one) => one !== undefined),
  }
}

/** The first goal of the running cycle, the company's first, by whose words money is raised. */
export function runningRaise({ units, cycle }: Goals): RunningRaise | undefined {
  if (isOver(cycle)) return undefined
  for (const { goals } of units) {
    for (const goal of goals) {
      const raise = raiseIn(goal)
      if (raise !== undefined) return raise
    }
  }
  return undefined
}
