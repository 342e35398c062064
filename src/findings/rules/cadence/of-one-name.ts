import type { CadenceMeeting } from '../../../analyses/cadence/cadence.ts'
import { meetingKey } from '../../../analyses/meeting-kind.ts'

/** The first of the meetings of one name, and how many people they have in all. */
export interface OfOneName {
  first: CadenceMeeting
  /** Null where it is not said of one of them. */
  participants: number | null
  /** Their owner, where they have the same. */
  owner: string | undefined
}

/** What the meetings of one name have in common. */
export function ofOneName(meetings: readonly [CadenceMeeting, ...CadenceMeeting[]]): OfOneName {
  const [first] = meetings
  const owners = new Set(meetings.map(({ who }) => who.owner))
  const participants = meetings.reduce<number | null>(
    (sum, { participants: here }) => (sum === null || here === null ? null : sum + here),
    0,
  )
  return { first, participants, owner: owners.size === 1 ? first.entry.owner : undefined }
}

/** Meetings by their name, however it is written, which may be that of several teams' meetings. */
export const byName = (
  meetings: readonly CadenceMeeting[],
): readonly [CadenceMeeting, ...CadenceMeeting[]][] =>
  [...Map.groupBy(meetings, ({ name }) => meetingKey(name)).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest]],
  )
