import type { Stage } from '../model/company.ts'
import type { Every, MeetingKind } from './cadence.ts'
import { longMeetings } from './cadence-long-meetings.ts'
import { shortMeetings } from './cadence-short-meetings.ts'
import { type AgendaPart, type MeetingTemplate, part } from './cadence-template.ts'
import { type Figure, valueOf } from './figure.ts'
import { byCadenceReference, byProduct, byScalingPlaybook } from './stated.ts'

/** The playbook's meetings, from daily to annual. */
export const meetingTemplates: Readonly<Record<MeetingKind, MeetingTemplate>> = {
  ...shortMeetings,
  ...longMeetings,
}

/** Agendas that a stage has of its own. Source: seed, scaling playbook. */
export const agendasOfStage: Readonly<
  Partial<Record<Stage, Readonly<Partial<Record<MeetingKind, readonly AgendaPart[]>>>>>
> = {
  seed: {
    all_hands: [
      part('What shipped', null, [], ['wins']),
      part('What is stuck', null, [], ['stuck']),
      part('What comes next', null, [], ['next']),
    ],
  },
}

/** How often a meeting is held at a stage, and how long it may take. */
export interface Rhythm {
  every: Every
  minutes: readonly [shortest: number, longest: number]
}

type Rhythms = Readonly<Record<MeetingKind, Figure<Rhythm>>>

const always = { what: 'rhythm and length', unit: 'minutes' }

/** Rhythm and length of each meeting: the stage's own where the playbook states one, else that of
 *  the reference on cadence. */
export const meetingRhythms: Rhythms = {
  standup: { ...always, statements: [byCadenceReference({ every: 'day', minutes: [15, 15] })] },
  coo_morning_read: {
    ...always,
    statements: [byCadenceReference({ every: 'day', minutes: [30, 30] })],
  },
  leadership_sync: {
    ...always,
    statements: [
      byScalingPlaybook({ every: 'week', minutes: [60, 60] }, { stage: 'series_a' }),
      byScalingPlaybook({ every: 'week', minutes: [90, 90] }, { stage: 'series_b' }),
      byCadenceReference({ every: 'week', minutes: [60, 90] }),
    ],
  },
  one_on_one: {
    ...always,
    statements: [byCadenceReference({ every: 'week', minutes: [30, 45] })],
  },
  skip_level: {
    ...always,
    statements: [
      byScalingPlaybook({ every: 'two_weeks', minutes: [30, 30] }, { stage: 'series_b' }),
      byCadenceReference({ every: 'two_weeks', minutes: [30, 45] }),
    ],
  },
  cross_functional_sync: {
    ...always,
    statements: [byCadenceReference({ every: 'week', minutes: [45, 45] })],
  },
  all_hands: {
    ...always,
    statements: [
      byScalingPlaybook({ every: 'week', minutes: [30, 30] }, { stage: 'seed' }),
      byScalingPlaybook({ every: 'month', minutes: [60, 60] }, { stage: 'series_a' }),
      byScalingPlaybook({ every: 'month', minutes: [90, 90] }, { stage: 'series_b' }),
      byScalingPlaybook({ every: 'quarter', minutes: [120, 120] }, { stage: 'series_c' }),
      byCadenceReference({ every: 'month', minutes: [60, 90] }),
    ],
  },
  town_hall: {
    ...always,
    statements: [byScalingPlaybook({ every: 'quarter', minutes: [120, 120] })],
  },
  mbr: { ...always, statements: [byCadenceReference({ every: 'month', minutes: [120, 120] })] },
  quarterly_planning: {
    ...always,
    statements: [byProduct({ every: 'quarter', minutes: [90, 240] })],
  },
  qbr: { ...always, statements: [byCadenceReference({ every: 'quarter', minutes: [240, 240] })] },
  leadership_offsite: {
    ...always,
    statements: [byCadenceReference({ every: 'quarter', minutes: [480, 960] })],
  },
  annual_planning: {
    ...always,
    statements: [byProduct({ every: 'year', minutes: [480, 960] })],
  },
  kickoff: { ...always, statements: [byCadenceReference({ every: 'year', minutes: [120, 240] })] },
}

/** The rhythm and length that the reference on cadence makes a meeting's title and agenda for; its
 *  statement stands last. */
export function templateRhythm(kind: MeetingKind): Rhythm {
  const { statements } = meetingRhythms[kind]
  return statements.at(-1)?.value ?? valueOf(meetingRhythms[kind])
}

/** From which stage a meeting is held. The playbook wants nothing formal at seed but the weekly
 *  all-hands, begins with standups, one-on-ones and skip-levels at Series A, and ties quarterly
 *  reviews of every function, annual planning, town halls and off-sites to Series B. Meetings of which
 *  it names no stage come with the leadership sync. */
export const meetingsFrom: Figure<Readonly<Record<MeetingKind, Stage>>> = {
  what: 'stage from which a meeting is held',
  unit: 'stage',
  statements: [
    byScalingPlaybook({
      all_hands: 'seed',
      standup: 'series_a',
      coo_morning_read: 'series_a',
      leadership_sync: 'series_a',
      one_on_one: 'series_a',
      skip_level: 'series_a',
      cross_functional_sync: 'series_a',
      mbr: 'series_a',
      quarterly_planning: 'series_a',
      kickoff: 'series_a',
      town_hall: 'series_b',
      qbr: 'series_b',
      annual_planning: 'series_b',
      leadership_offsite: 'series_b',
    } as const),
  ],
}

/** Up to which stage a meeting is held. From Series C on the all-hands itself is quarterly and takes
 *  two hours, so that it is the town hall; from Series B on the goals of a quarter are set in the last
 *  part of the quarterly review. */
export const meetingsUntil: Figure<Readonly<Partial<Record<MeetingKind, Stage>>>> = {
  what: 'stage up to which a meeting is held',
  unit: 'stage',
  statements: [
    byScalingPlaybook({ town_hall: 'series_b', quarterly_planning: 'series_a' } as const),
  ],
}
