import {
  aboutMeeting,
  afterTeams,
  beforeMeeting,
  besideMeeting,
  besideStandup,
  betweenTeams,
  type Every,
  type MeetingKind,
  meetingNames,
  occasion,
  ofAnyRhythm,
  ofYear,
  oneOfYear,
  outsiders,
  ownMeetings,
  reviewers,
  saidMeetings,
  surelyBetween,
  yearlyMeetings,
} from '../knowledge/cadence.ts'
import { functionNamed } from '../knowledge/function-names.ts'
import { plainName } from '../model/plain-name.ts'

const kinds = new Map<string, MeetingKind>()
for (const [kind, names] of Object.entries(meetingNames) as [MeetingKind, readonly string[]][]) {
  for (const name of [plainName(kind), ...names]) kinds.set(name, kind)
}

/** Words of the longest name, said twice. */
const MOST_WORDS = Math.max(...[...kinds.keys()].map((name) => name.split(' ').length)) * (1 + 1)

const said: Readonly<Record<string, string | undefined>> = saidMeetings

/** A meeting's name as a sentence says it.
 *  @example spokenName('leadership_sync') // => 'leadership sync' */
export const spokenName = (name: string): string => said[name] ?? name.replaceAll('_', ' ')

/** A meeting's name as it is compared with others: plain, with the words that say how often it is
 *  held before the rest, wherever they stand. They tell meetings apart and are kept.
 *  @example meetingKey('Design crit (Weekly)') // => 'weekly design crit' */
export function meetingKey(name: string): string {
  const plain = plainName(name) || name.trim()
  const words = plain.replaceAll('bi weekly', 'biweekly').split(' ')
  const beside = words.filter((word) => besideMeeting.test(word)).sort()
  return [...beside, ...words.filter((word) => !besideMeeting.test(word))].join(' ')
}

const exactly = (plain: string): MeetingKind | undefined =>
  kinds.get(plain) ?? (plain.endsWith('s') ? kinds.get(plain.slice(0, -1)) : undefined)

/** The meeting that some words name, be it twice, as in `Monthly business review (MBR)`. */
function namedBy(words: readonly string[]): MeetingKind | undefined {
  const whole = exactly(words.join(' '))
  if (whole !== undefined || words.length > MOST_WORDS) return whole
  for (let at = 1; at < words.length; at++) {
    const first = exactly(words.slice(0, at).join(' '))
    if (first !== undefined && first === exactly(words.slice(at).join(' '))) return first
  }
  return undefined
}

/** The meeting that a name means without the words beside it.
 *  @example kindBeside('q3 qbr') // => 'qbr' */
function kindBeside(plain: string): MeetingKind | undefined {
  const words = plain.split(' ').filter((word) => !ofYear.test(word))
  const ofLess = words.filter((word) => !oneOfYear.test(word))
  const bare = ofLess.filter((word) => !occasion.test(word))
  const known = namedBy(words) ?? namedBy(ofLess) ?? namedBy(bare)
  const kind = known ?? namedBy(bare.filter((word) => !besideMeeting.test(word)))
  const isLess = kind !== undefined && yearlyMeetings.has(kind) && namedBy(words) === undefined
  return isLess ? undefined : kind
}

/** A function's own business review, as `Customer Success QBR`; not one with a customer. */
function reviewOf(plain: string): MeetingKind | undefined {
  const words = plain.split(' ')
  if (words.length > MOST_WORDS) return undefined
  for (let at = 1; at < words.length; at++) {
    const kind = kindBeside(words.slice(at).join(' '))
    if (kind !== 'qbr' && kind !== 'mbr') continue
    const holder = words.slice(0, at).join(' ')
    if (reviewers.has(holder) || functionNamed(holder) !== null) return kind
  }
  return undefined
}

/** Whether teams of different functions meet, as in `Product/Engineering sync`. */
function isBetweenFunctions(name: string): boolean {
  const words = name.split(' ').filter((word) => !besideMeeting.test(word.toLowerCase()))
  const bare = words.join(' ')
  if (!surelyBetween.test(bare) && !afterTeams.test(bare)) return false
  const functions = bare.replace(afterTeams, '').split(betweenTeams).map(functionNamed)
  return functions.every((one) => one !== null) && new Set(functions).size > 1
}

/** The meeting of which a pair, a team or a function has its own. */
function ownKind(name: string, plain: string): MeetingKind | undefined {
  if (beforeMeeting.test(name) || aboutMeeting.test(name)) return undefined
  const spoken = name.replaceAll('_', ' ').replace(/ meetings?$/i, '')
  for (const [kind, names] of Object.entries(ownMeetings) as [MeetingKind, RegExp][]) {
    if (kind === 'standup' && besideStandup.test(name)) continue
    if (names.test(spoken) || names.test(plain)) return outsiders.test(name) ? undefined : kind
  }
  return isBetweenFunctions(name) ? 'cross_functional_sync' : reviewOf(plain)
}

/** Whether a name tells whose of many a meeting is, as a team's own standup does. */
export function isOfATeam(name: string): boolean {
  const plain = plainName(name)
  return kindBeside(plain) === undefined && ownKind(name, plain) !== undefined
}

/** The words for the rhythms of the playbook's reviews. */
const rhythmWords: Readonly<Partial<Record<Every, string>>> = {
  month: 'monthly ',
  quarter: 'quarterly ',
}

/** Which of the playbook's meetings a name means, where that is plain; else null.
 *  @param every how often it is held, which tells a review or a planning where its name does not
 *  @example meetingKind('Monthly Business Review') // => 'mbr'
 *  @example meetingKind('Business review', 'quarter') // => 'qbr' */
export function meetingKind(name: string, every?: Every): MeetingKind | null {
  const plain = plainName(name)
  const kind = kindBeside(plain) ?? ownKind(name, plain)
  const rhythm = every === undefined ? undefined : rhythmWords[every]
  if (kind !== undefined || rhythm === undefined) return kind ?? null
  const named = name.replace(ofAnyRhythm, rhythm)
  return named === name ? null : meetingKind(named)
}
