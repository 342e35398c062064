import { type MeetingKind, meetingNames } from '../../knowledge/cadence.ts'
import { plainName } from '../shared-words.ts'

const kinds = new Map<string, MeetingKind>()
for (const [kind, names] of Object.entries(meetingNames) as [MeetingKind, readonly string[]][]) {
  for (const name of [plainName(kind), ...names]) kinds.set(name, kind)
}

/** A meeting's name as a sentence says it.
 *  @example spokenName('leadership_sync') // => 'leadership sync' */
export const spokenName = (name: string): string =>
  name === 'mbr' || name === 'qbr' ? name.toUpperCase() : name.replaceAll('_', ' ')

/** Which of the playbook's meetings a name means, where that is plain; else null.
 *  @example meetingKind('Monthly Business Review') // => 'mbr' */
export const meetingKind = (name: string): MeetingKind | null => kinds.get(plainName(name)) ?? null
