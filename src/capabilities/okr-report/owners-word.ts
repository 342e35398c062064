import type { ScoredKeyResult } from '../../analyses/okr/key-result.ts'
import { recentConfidence } from '../../analyses/stated-confidence.ts'
import type { OkrReport } from './output.ts'

/** What the owners of the company's key results say of them, lately. */
export interface OwnersWord {
  /** Weighted mean of their confidence, 0-1. */
  confidence: number
  /** How many of the key results have one. */
  known: number
}

/** The owners' recent confidence over the company's key results; null where none states one. */
export function ownersWord({ objectives, at }: OkrReport): OwnersWord | null {
  let sum = 0
  let weights = 0
  let known = 0
  for (const result of objectives.flatMap(({ key_results_scored }) => key_results_scored)) {
    const confidence = recentConfidence(result, at)
    if (confidence === undefined) continue
    const { weight = 1 } = result
    sum += confidence * weight
    weights += weight
    known++
  }
  return weights > 0 ? { confidence: sum / weights, known } : null
}

/** Whether an owner says something lately of any of these. */
export const haveOwnersWord = (results: readonly ScoredKeyResult[], at: string): boolean =>
  results.some((one) => recentConfidence(one, at) !== undefined)
