import { valueOf } from '../../knowledge/figure.ts'
import { riskFigures } from '../../knowledge/risk.ts'
import type { Goals, ResultRef } from '../goals/goals.ts'
import { stemsOf } from '../shared-words.ts'

const SHARED = valueOf(riskFigures.shared_words)

/** Key results whose titles share words with a text. A guess, to be said as one. */
export function resultsAbout(goals: Goals, text: string): ResultRef[] {
  const stems = [...stemsOf(text)]
  if (stems.length < SHARED) return []
  const found: ResultRef[] = []
  for (const goal of goals.units.flatMap((unit) => unit.goals)) {
    for (const [index, result] of goal.objective.key_results_scored.entries()) {
      const title = (result.title ?? result.name ?? '').toLowerCase()
      let shared = 0
      for (const stem of stems) if (title.includes(stem)) shared++
      if (shared >= SHARED) found.push({ goal, index, result })
    }
  }
  return found
}
