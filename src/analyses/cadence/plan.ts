import type { MeetingKind } from '../../knowledge/cadence.ts'
import {
  meetingRhythms,
  meetingsFrom,
  meetingTemplates,
  type Rhythm,
} from '../../knowledge/cadence-stages.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { statementFor, valueOf } from '../../knowledge/figure.ts'
import type { Stage } from '../../model/company.ts'
import type { Headcount } from '../headcount.ts'
import type { FindLeaver } from '../leavers.ts'
import { isOfATeam, meetingKey } from '../meeting-kind.ts'
import { hasNobody, isDue, isEarlyCeremony, isOfLater } from '../meetings-due.ts'
import type { ReportingLines } from '../reporting/reporting-lines.ts'
import type { StageNow } from '../stage-now.ts'
import { type Crowd, crowdsOf } from './attendance.ts'
import type { Cadence, CadenceMeeting } from './cadence.ts'
import { faultsOf, type MeetingFault } from './faults.ts'

/** A meeting that is held, should be held, or both. */
export interface PlannedMeeting {
  /** As the company calls it, else the playbook's name. */
  name: string
  kind: MeetingKind | null
  state: 'present' | 'missing' | 'extra'
  every: Rhythm['every'] | null
  /** What the playbook wants at this stage; null for meetings of the company's own. */
  rhythm: Rhythm | null
  /** Minutes that the playbook gives it at most, be it due or not; null for meetings of the company's
   *  own, and for a ceremony before its time, which is to end and not to be shorter. */
  longest: number | null
  /** As it is written down; null where it is missing. */
  written: CadenceMeeting | null
  faults: readonly MeetingFault[]
  minutes: number | null
  crowd: Crowd
  /** Hours of all its participants in a week, as it is or would be; null where not known. */
  hours_per_week: number | null
}

/** The cadence as it is beside what it should be. */
export interface CadencePlan {
  stage: Stage
  /** Where the stage comes from. */
  stage_from: 'stated' | 'revenue_and_headcount' | 'headcount' | 'revenue' | 'assumed'
  meetings: PlannedMeeting[]
  /** Meetings of the playbook that the stage does not need yet, and from when it does. */
  not_yet: { kind: MeetingKind; from: Stage }[]
  /** Written meetings but for those that come before their time: they are to end, not to be better. */
  in_time: readonly CadenceMeeting[]
  /** Hours a week of the missing meetings whose participants are known. */
  missing_hours_per_week: number
  assumed: readonly string[]
}

const kinds = Object.keys(meetingTemplates) as MeetingKind[]
const startsAt = valueOf(meetingsFrom)
const MINUTES = valueOf(timeFigures.minutes_per_hour)
/** Of these every team, pair or group of teams has its own. */
export const heldManyTimes: ReadonlySet<MeetingKind | null> = new Set([
  'standup',
  'one_on_one',
  'skip_level',
  'cross_functional_sync',
  null,
])

/** Which stage the set of meetings goes by, and what says so. */
function stageOf(now: StageNow): Pick<CadencePlan, 'stage' | 'stage_from'> {
  const { stage, stated, by_headcount, agree } = now
  if (stage === null) return { stage: 'series_a', stage_from: 'assumed' }
  if (stage === stated) return { stage, stage_from: 'stated' }
  if (agree === true) return { stage, stage_from: 'revenue_and_headcount' }
  return { stage, stage_from: stage === by_headcount ? 'headcount' : 'revenue' }
}

const rhythmOf = (kind: MeetingKind, stage: Stage): Rhythm =>
  statementFor(meetingRhythms[kind], { stage })?.value ?? valueOf(meetingRhythms[kind])

/** Minutes of a meeting: as it is held, else the least that the playbook gives it. */
export const lengthOf = ({ minutes, rhythm }: PlannedMeeting): number | null =>
  minutes ?? rhythm?.minutes[0] ?? null

/** Whether another meeting is the same. */
export const isDoubled = ({ faults }: PlannedMeeting): boolean =>
  faults.some(({ problem }) => problem === 'doubled')

/** What makes two meetings the same: the kind, and for those that each team has, also the owner,
 *  the name and who comes. */
export function identityOf({ kind, name, who }: CadenceMeeting): string {
  if (!heldManyTimes.has(kind) && !isOfATeam(name)) return String(kind)
  const { owner, participants } = who
  const crowd = Array.isArray(participants) ? participants.map(String).sort() : participants
  return JSON.stringify([meetingKey(name), owner, crowd])
}

function missingMeeting(
  kind: MeetingKind,
  stage: Stage,
  crowd: Crowd,
  { times_a_week }: Cadence,
): PlannedMeeting {
  const rhythm = rhythmOf(kind, stage)
  const [minutes] = rhythm.minutes
  const { seats } = crowd
  const hours = seats === null ? null : (seats * minutes * times_a_week(rhythm.every)) / MINUTES
  return {
    name: kind,
    kind,
    state: 'missing',
    every: rhythm.every,
    rhythm,
    longest: rhythm.minutes[1],
    written: null,
    faults: [],
    minutes,
    crowd,
    hours_per_week: hours,
  }
}

function writtenMeeting(
  meeting: CadenceMeeting,
  stage: Stage,
  original: CadenceMeeting | undefined,
  leaverOf: FindLeaver,
): PlannedMeeting {
  const { kind, name, entry, participants, hours_per_week } = meeting
  const isEarly = isEarlyCeremony(name, kind, stage)
  const usual = kind === null ? null : rhythmOf(kind, stage)
  const rhythm = kind !== null && isDue(kind, stage) ? usual : null
  const longest = isEarly ? null : (usual?.minutes[1] ?? null)
  return {
    name,
    kind,
    state: rhythm === null || original !== undefined ? 'extra' : 'present',
    every: entry.every ?? null,
    rhythm,
    longest,
    written: meeting,
    faults: [...faultsOf(meeting, { rhythm, longest, original, isEarly, leaverOf })],
    minutes: entry.minutes ?? null,
    crowd: { people: participants, sittings: meeting.sittings, seats: meeting.seats },
    hours_per_week,
  }
}

/** The written cadence with what is wrong in it, and what of the stage's set is missing; from daily
 *  to annual, the company's own meetings last. */
export function planCadence(
  cadence: Cadence,
  now: StageNow,
  headcount: Headcount | undefined,
  lines: ReportingLines,
  leaverOf: FindLeaver,
): CadencePlan {
  const { stage, stage_from } = stageOf(now)
  const crowds = crowdsOf(headcount, lines)
  const firsts = new Map<string, CadenceMeeting>()
  const written = cadence.meetings.map((meeting) => {
    const identity = identityOf(meeting)
    const original = firsts.get(identity)
    if (original === undefined) firsts.set(identity, meeting)
    return writtenMeeting(meeting, stage, original, leaverOf)
  })
  const planned = kinds.flatMap((kind) => {
    const present = written.filter((one) => one.kind === kind)
    if (present.length > 0) return present
    return isDue(kind, stage) && !hasNobody(kind, lines.layers)
      ? [missingMeeting(kind, stage, crowds[meetingTemplates[kind].attendance], cadence)]
      : []
  })
  const missing = planned.filter(({ state }) => state === 'missing')
  const isGuess = stage_from === 'assumed'
  return {
    stage,
    stage_from,
    meetings: [...planned, ...written.filter(({ kind }) => kind === null)],
    not_yet: kinds
      .filter((kind) => isOfLater(kind, stage))
      .map((kind) => ({ kind, from: startsAt[kind] })),
    in_time: written.flatMap(({ written: meeting, faults }) =>
      meeting === null || faults.some(({ problem }) => problem === 'too_early') ? [] : [meeting],
    ),
    missing_hours_per_week: missing.reduce(
      (sum, { hours_per_week }) => sum + (hours_per_week ?? 0),
      0,
    ),
    assumed: isGuess
      ? ['neither stage, headcount nor revenue is given: the meetings of Series A are shown']
      : [],
  }
}
