import type { DueAction } from '../../analyses/risk/actions.ts'
import type { ComputedEvidence } from '../../model/finding.ts'
import type { Cite } from '../cite.ts'

/** How many actions are overdue, with the day each was due. */
export const overdueEvidence = (overdue: readonly DueAction[], cite: Cite): ComputedEvidence =>
  cite.computed(
    overdue.length,
    'actions',
    'due before today and not done',
    overdue.map(({ path }) => cite.datum(`${path}.due_on`)),
  )
