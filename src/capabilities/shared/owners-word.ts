import { recentConfidence } from '../../analyses/stated-confidence.ts'
import type { KeyResult } from '../../model/company.ts'

/** What the owners of some key results say of them, lately. */
export interface OwnersWord {
  /** Weighted mean of their confidence, 0-1. */
  confidence: number
  /** How many of the key results have one. */
  known: number
}

/** The owners' recent confidence over some key results; null where none states one. */
export function ownersWord(results: readonly KeyResult[], at: string): OwnersWord | null {
  let sum = 0
  let weights = 0
  let known = 0
  for (const result of results) {
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
export const haveOwnersWord = (results: readonly KeyResult[], at: string): boolean =>
  results.some((one) => recentConfidence(one, at) !== undefined)
