import type { WhoDecides } from '../../analyses/decisions/rights.ts'
import type { Inline } from '../../reports/document.ts'
import { peopleCell } from './people-cell.ts'

/** Who decides; of a RAPID that names nobody it is said that this is the owner, of one that names
 *  several people or a group that this is not the one person it asks for. */
export const deciderCell = ({
  deciders,
  decider_is_owner,
  by_committee,
}: Pick<WhoDecides, 'deciders' | 'decider_is_owner' | 'by_committee'>): Inline =>
  deciders.length === 0
    ? [{ kind: 'missing', what: 'decider' }]
    : [
        peopleCell(deciders),
        decider_is_owner ? ' (owner)' : by_committee ? ' (no single person)' : '',
      ].flat()
