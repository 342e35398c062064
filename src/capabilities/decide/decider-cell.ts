import type { Inline } from '../../reports/document.ts'
import { peopleCell } from '../shared/who-left.ts'
import type { Decide } from './decide.ts'

/** Who decides; of a RAPID that names nobody it is said that this is the owner. */
export const deciderCell = (
  { deciders, decider_is_owner }: { deciders: readonly string[]; decider_is_owner: boolean },
  { left }: Pick<Decide, 'left'>,
): Inline =>
  deciders.length === 0
    ? [{ kind: 'missing', what: 'decider' }]
    : [peopleCell(deciders, left), decider_is_owner ? ' (owner)' : ''].flat()
