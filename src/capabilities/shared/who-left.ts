import { type FindLeaver, whoLeft } from '../../analyses/reporting/leavers.ts'
import type { Inline } from '../../reports/document.ts'

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

/** What follows a name: since when its bearer is gone; nothing of those who are here. */
export const afterName = (name: string, left: readonly Left[]): string => {
  const found = left.find((one) => one.name === name)
  return found === undefined ? '' : `, ${found.says}`
}

/** People by name, and of each who has left since when. */
export const peopleCell = (names: readonly string[], left: readonly Left[]): Inline =>
  names.flatMap((name, position) => [
    ...(position === 0 ? [] : [', ']),
    { kind: 'person', name } as const,
    afterName(name, left),
  ])
