import type { ResultRef } from '../../analyses/goals/goals.ts'
import { isOff, outlookOfResult } from '../../analyses/goals/outlook.ts'
import { type Slip, slipOf } from '../../findings/rules/okr/support/slips.ts'

/** Key results that moved away from their targets, beside those whose outlook is that they miss them:
 *  where the outlook is not known, and where they stand behind their start whatever is said of them. */
export const movedAway = (results: readonly ResultRef[], at: string): Slip[] =>
  results.flatMap((ref) => {
    const { standing } = outlookOfResult(ref, at)
    const slip = isOff(standing) ? null : slipOf(ref, at)
    if (slip === null) return []
    return standing === 'not_known' || slip.checkIn === null ? [slip] : []
  })
