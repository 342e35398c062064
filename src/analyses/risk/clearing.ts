import { valueOf } from '../../knowledge/figure.ts'
import { riskFigures } from '../../knowledge/risk.ts'
import { plainName } from '../../model/plain-name.ts'
import { byOwner, type OwnerName } from '../owner-names.ts'
import { sharedWords } from '../shared-words.ts'
import type { DueAction } from './actions.ts'
import type { OpenBlocker } from './blockers.ts'

const SHARED = valueOf(riskFigures.shared_words)

/** Something to be done, and the blocker that it looks meant to clear. */
export interface Clearing {
  action: DueAction
  blocker: OpenBlocker
}

/** Overdue actions that look meant to clear an open blocker: the same owner, and words in common.
 *  A guess, to be said as one. */
export function clearings(
  overdue: readonly DueAction[],
  blockers: readonly OpenBlocker[],
  nameOf: OwnerName,
): Clearing[] {
  const owned = byOwner(blockers, ({ blocker }) => blocker.owner?.trim() || null, nameOf)
  const ofOwner = new Map(
    owned.flatMap(({ owner, things }) => (owner === null ? [] : [[plainName(owner), things]])),
  )
  return overdue.flatMap((action) => {
    const own = action.owner === null ? [] : (ofOwner.get(plainName(nameOf(action.owner))) ?? [])
    const title = action.action.title ?? ''
    return own
      .filter(({ blocker }) => sharedWords(title, blocker.title ?? '') >= SHARED)
      .map((blocker) => ({ action, blocker }))
  })
}
