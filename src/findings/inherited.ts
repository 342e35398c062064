import { type FindLeaver, whoLeft } from '../analyses/leavers.ts'
import type { Proposed, Words } from './rule.ts'

function taken(proposed: Proposed, leaverOf: FindLeaver): Proposed {
  const leaver = proposed.owner_named ? leaverOf(proposed.owner) : undefined
  if (leaver === undefined) return proposed
  return {
    ...proposed,
    action: `${proposed.action}, in place of ${leaver.name}, ${whoLeft(leaver)}`,
    owner: leaver.manager ?? proposed.role,
    owner_named: leaver.manager !== undefined,
  }
}

/** Words whose actions go from people who have left to their managers, else to the roles proposed. */
export const inherited = (words: Words, leaverOf: FindLeaver): Words => ({
  ...words,
  how_to_act: words.how_to_act.map((proposed) => taken(proposed, leaverOf)),
})
