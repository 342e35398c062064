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
    for (const ref of goal.results) {
      const { result } = ref
      const title = (result.title ?? result.name ?? '').toLowerCase()
      let shared = 0
      for (const stem of stems) if (title.includes(stem)) shared++
      if (shared >= SHARED) found.push(ref)
    }
  }
  return found
}
