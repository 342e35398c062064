import type { Action } from '../../model/finding.ts'
import type { Cell } from '../../reports/document.ts'

/** Who is to act: a role that we propose is said to be proposed; who is named by their title, by
 *  which. */
export const ownerCells = ({ owner, owner_named, owner_by_title }: Action): (string | Cell)[] => [
  { kind: 'person', name: owner, proposed: !owner_named },
  ...(owner_by_title === undefined || owner_by_title === owner ? [] : [` as ${owner_by_title}`]),
]
