import {
  cadenceFigures,
  decisionMeetings,
  meetingsOfPairs,
  meetingsWithoutAgenda,
  timesPerWeek,
} from '../../knowledge/cadence.ts'
import { meetingTemplates, type Rhythm } from '../../knowledge/cadence-stages.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type FindLeaver, goneWords } from '../leavers.ts'
import { spokenName } from '../meeting-kind.ts'
import { counted } from '../words.ts'
import type { CadenceMeeting } from './cadence.ts'

/** What can be wrong with a meeting of the cadence. */
type FaultName =
  | 'doubled'
  | 'too_long'
  | 'too_many'
  | 'too_often'
  | 'too_seldom'
  | 'too_early'
  | 'no_owner'
  | 'owner_left'
  | 'decider_left'
  | 'no_decider'
  | 'no_output'
  | 'no_agenda'
  | 'agenda_late'
  | 'pre_read_late'
  | 'length_unknown'

/** One fault of a meeting, and what is said of it. */
export interface MeetingFault {
  problem: FaultName
  says: string
}

const PER_WEEK = valueOf(timesPerWeek)
const TEAM = valueOf(cadenceFigures.standup_people)
const AGENDA_HOURS = valueOf(cadenceFigures.agenda_hours)

const rhythmWords: Readonly<Record<Rhythm['every'], string>> = {
  day: 'every day',
  week: 'every week',
  two_weeks: 'every second week',
  month: 'every month',
  quarter: 'every quarter',
  year: 'every year',
}

/** A rhythm in words.
 *  @example everyInWords('two_weeks') // => 'every second week' */
export const everyInWords = (every: Rhythm['every']): string => rhythmWords[every]

/** Minutes over the longest that a meeting should take; 0 where it is not too long. */
export const minutesOver = ({ entry }: CadenceMeeting, longest: number): number =>
  Math.max(0, (entry.minutes ?? 0) - longest)

function* againstRhythm(
  { entry: { every } }: CadenceMeeting,
  rhythm: Rhythm,
): Generator<MeetingFault> {
  if (every === undefined || every === rhythm.every) return
  yield {
    problem: PER_WEEK[every] > PER_WEEK[rhythm.every] ? 'too_often' : 'too_seldom',
    says: `${rhythmWords[every]}, where ${rhythmWords[rhythm.every]} is the rhythm`,
  }
}

function* timing({ kind, entry }: CadenceMeeting): Generator<MeetingFault> {
  const { agenda_sent_hours_before: sent, pre_read_hours_before: read } = entry
  if (sent !== undefined && sent < AGENDA_HOURS && !meetingsWithoutAgenda.has(kind)) {
    yield {
      problem: 'agenda_late',
      says: `its agenda goes out ${counted(sent, 'hour', 'hours')} before, not ${AGENDA_HOURS}`,
    }
  }
  const asked = kind === null ? undefined : meetingTemplates[kind].pre_read?.hours_before
  if (read !== undefined && asked !== undefined && read < asked) {
    yield {
      problem: 'pre_read_late',
      says: `its pre-read goes out ${counted(read, 'hour', 'hours')} before, not ${asked}`,
    }
  }
}

function* ofLeavers(
  { entry: { owner, decider } }: CadenceMeeting,
  leaverOf: FindLeaver,
): Generator<MeetingFault> {
  const roles = [
    ['owner_left', 'its owner', owner],
    ['decider_left', 'who decides in it', decider],
  ] as const
  for (const [problem, called, written = ''] of roles) {
    const leaver = leaverOf(written)
    if (leaver !== undefined) yield { problem, says: goneWords(called, leaver) }
  }
}

/** What a meeting is held against. */
interface Wanted {
  /** What the playbook wants at this stage; null where it wants no such meeting. */
  rhythm: Rhythm | null
  longest: number | null
  /** The same meeting, written down before. */
  original: CadenceMeeting | undefined
  isEarly: boolean
  leaverOf: FindLeaver
}

/** What is wrong with one meeting as it is written down, the worst first. */
export function* faultsOf(
  meeting: CadenceMeeting,
  { rhythm, longest, original, isEarly, leaverOf }: Wanted,
): Generator<MeetingFault> {
  const { kind, entry } = meeting
  // What is to end need not be better.
  if (isEarly) {
    yield { problem: 'too_early', says: 'more process than a company of this stage needs' }
    return
  }
  if (original !== undefined) {
    yield {
      problem: 'doubled',
      says: `the ${spokenName(original.name)} is one of its kind already`,
    }
  }
  if (longest !== null && minutesOver(meeting, longest) > 0) {
    yield { problem: 'too_long', says: `${entry.minutes} minutes, where ${longest} are enough` }
  }
  if (rhythm !== null) yield* againstRhythm(meeting, rhythm)
  if (kind === 'standup' && (meeting.participants ?? 0) > TEAM) {
    yield {
      problem: 'too_many',
      says: `${meeting.participants} people, where a team has at most ${TEAM} in it`,
    }
  }
  yield* ofLeavers(meeting, leaverOf)
  if (decisionMeetings.has(kind) && !entry.decider?.trim()) {
    yield { problem: 'no_decider', says: 'nobody is named who decides' }
  }
  if (kind !== 'coo_morning_read' && !entry.output?.trim()) {
    yield { problem: 'no_output', says: 'it does not say what it must leave behind' }
  }
  if (!entry.owner?.trim() && !meetingsOfPairs.has(kind))
    yield { problem: 'no_owner', says: 'nobody is named who owns it' }
  if (!meetingsWithoutAgenda.has(kind) && (entry.agenda ?? []).length === 0) {
    yield { problem: 'no_agenda', says: 'it has no agenda' }
  }
  yield* timing(meeting)
  if (meeting.hours_per_week === null) {
    yield {
      problem: 'length_unknown',
      says: 'rhythm, minutes or participants are missing, so its hours are not counted',
    }
  }
}
