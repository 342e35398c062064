import type { Inline } from '../../reports/document.ts'
import { peopleCell } from './people-cell.ts'

/** Who decides; of a RAPID that names nobody it is said that this is the owner. */
export const deciderCell = ({
  deciders,
  decider_is_owner,
}: {
  deciders: readonly string[]
  decider_is_owner: boolean
}): Inline =>
  deciders.length === 0
    ? [{ kind: 'missing', what: 'decider' }]
    : [peopleCell(deciders), decider_is_owner ? ' (owner)' : ''].flat()
