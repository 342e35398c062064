import type { WhoDecides } from '../../analyses/decisions/rights.ts'
import type { Inline } from '../../reports/document.ts'
import { type Left, peopleCell } from './who-left.ts'

/** Who decides; of a RAPID that names nobody it is said that this is the owner, of one that names
 *  several people or a group that this is not the one person it asks for. */
export const deciderCell = (
  {
    deciders,
    decider_is_owner,
    by_committee,
  }: Pick<WhoDecides, 'deciders' | 'decider_is_owner' | 'by_committee'>,
  left: readonly Left[],
): Inline =>
  deciders.length === 0
    ? [{ kind: 'missing', what: 'decider' }]
    : [
        peopleCell(deciders, left),
        decider_is_owner ? ' (owner)' : by_committee ? ' (no single person)' : '',
      ].flat()
