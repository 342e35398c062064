import type { Inline } from '../../reports/document.ts'

/** Who decides; of a RAPID that names nobody it is said that this is the owner. */
export const deciderCell = (
  decider: string | null,
  { decider_is_owner }: { decider_is_owner: boolean },
): Inline =>
  decider === null
    ? [{ kind: 'missing', what: 'decider' }]
    : [{ kind: 'person', name: decider }, ...(decider_is_owner ? [' (owner)'] : [])]
