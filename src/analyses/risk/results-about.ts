import { valueOf } from '../../knowledge/figure.ts'
import { riskFigures } from '../../knowledge/risk.ts'
import { type Goals, type ResultRef, resultsOf } from '../goals/goals.ts'
import { stemsOf } from '../shared-words.ts'

const SHARED = valueOf(riskFigures.shared_words)

/** Key results whose titles share words with a text. A guess, to be said as one. */
export function resultsAbout(goals: Goals, text: string): ResultRef[] {
  const stems = [...stemsOf(text)]
  if (stems.length < SHARED) return []
  const found: ResultRef[] = []
  for (const unit of goals.units) {
    for (const ref of resultsOf(unit.goals)) {
      const title = (ref.result.title ?? ref.result.name ?? '').toLowerCase()
      let shared = 0
      for (const stem of stems) if (title.includes(stem)) shared++
      if (shared >= SHARED) found.push(ref)
    }
  }
  return found
}
