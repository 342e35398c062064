import { type FindLeaver, whoLeft } from '../../analyses/leavers.ts'

/** A name as the data write it, of somebody who has left, and the words that say since when. */
export interface Left {
  name: string
  says: string
}

/** Those of the names whose bearers have left, each once. */
export const leftAmong = (
  names: readonly (string | null | undefined)[],
  leaverOf: FindLeaver,
): Left[] =>
  [...new Set(names)].flatMap((name) => {
    const leaver = name == null ? undefined : leaverOf(name)
    return name == null || leaver === undefined ? [] : [{ name, says: whoLeft(leaver) }]
  })
