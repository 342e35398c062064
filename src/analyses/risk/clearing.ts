import { valueOf } from '../../knowledge/figure.ts'
import { riskFigures } from '../../knowledge/risk.ts'
import { sharedWords } from '../shared-words.ts'
import type { DueAction } from './actions.ts'
import type { OpenBlocker } from './blockers.ts'

const SHARED = valueOf(riskFigures.shared_words)

/** Whether an action looks meant to clear a blocker: the same owner, and words in common. A guess,
 *  to be said as one. */
export const looksMeantToClear = (
  { owner, action }: DueAction,
  { blocker }: OpenBlocker,
): boolean =>
  owner !== null &&
  owner === blocker.owner?.trim() &&
  sharedWords(action.title ?? '', blocker.title ?? '') >= SHARED
