import {
  type MeetingKind,
  meetingNames,
  rhythmNames,
  saidMeetings,
  yearlyMeetings,
} from '../knowledge/cadence.ts'
import { plainName } from './shared-words.ts'

const kinds = new Map<string, MeetingKind>()
for (const [kind, names] of Object.entries(meetingNames) as [MeetingKind, readonly string[]][]) {
  for (const name of [plainName(kind), ...names]) kinds.set(name, kind)
}

/** A team's own standup, named for the team. */
const TEAM_STANDUP = / (?:stand ?up|daily scrum)s?$/

const said: Readonly<Record<string, string | undefined>> = saidMeetings

/** A meeting's name as a sentence says it.
 *  @example spokenName('leadership_sync') // => 'leadership sync' */
export const spokenName = (name: string): string => said[name] ?? name.replaceAll('_', ' ')

/** The meeting that a name means without the word of a rhythm before it.
 *  @example kindBehindRhythm('weekly all hands') // => 'all_hands' */
function kindBehindRhythm(plain: string): MeetingKind | undefined {
  const [first = '', ...rest] = plain.split(' ')
  if (!rhythmNames.has(first)) return undefined
  const kind = kinds.get(rest.join(' '))
  return kind !== undefined && yearlyMeetings.has(kind) ? undefined : kind
}

/** Whether a name tells whose of many a meeting is, as a team's own standup does. */
export const isOfATeam = (name: string): boolean =>
  !kinds.has(plainName(name)) && TEAM_STANDUP.test(plainName(name))

/** Which of the playbook's meetings a name means, where that is plain; else null.
 *  @example meetingKind('Monthly Business Review') // => 'mbr' */
export function meetingKind(name: string): MeetingKind | null {
  const plain = plainName(name)
  const known = kinds.get(plain) ?? kindBehindRhythm(plain)
  return known ?? (TEAM_STANDUP.test(plain) ? 'standup' : null)
}
