import type { Figure } from './figure.ts'
import { byCadenceReference, byProduct, bySkillHabit } from './stated.ts'

/** How meetings should run, and from when it is a fault that they do not. */
export const cadenceFigures = {
  people: {
    what: 'Headcount from which a company needs a written meeting cadence',
    unit: 'people',
    statements: [bySkillHabit(10)],
  },
  meetings_without_actions: {
    what: 'Leadership meetings running without an action from which something is wrong',
    unit: 'meetings',
    statements: [bySkillHabit(2)],
  },
  standup_minutes: {
    what: 'Longest standup',
    unit: 'minutes',
    statements: [byCadenceReference(15)],
  },
  agenda_hours: {
    what: 'Hours before a meeting by which its agenda is out',
    unit: 'hours',
    statements: [byCadenceReference(24)],
  },
  topic_meetings: {
    what: 'Meetings with the same topic and no decision from which a decision is being avoided',
    unit: 'meetings',
    statements: [byProduct(3)],
  },
  pre_reads_missed: {
    what: 'Pre-reads that one attendee did not give from which it is a habit',
    unit: 'meetings',
    statements: [byProduct(3)],
  },
  pre_reads_missed_pct: {
    what: 'Share of meetings without a pre-read from one attendee from which it is a habit',
    unit: 'percent',
    statements: [byProduct(30)],
  },
  meeting_time_pct: {
    what: 'Share of all working time that recurring meetings may take',
    unit: 'percent',
    statements: [byProduct(15)],
  },
  hours_per_week: {
    what: 'Working hours of one person in a week',
    unit: 'hours',
    statements: [byProduct(40)],
  },
  hours_per_year: {
    what: 'Paid hours of one person in a year, 52 weeks of 40',
    unit: 'hours',
    statements: [byProduct(2080)],
  },
  minutes_per_hour: { what: 'Minutes in an hour', unit: 'minutes', statements: [byProduct(60)] },
  meetings_of_own: {
    what: 'Recurring meetings beyond the playbook’s set, without an output or an owner, from which meetings creep in',
    unit: 'meetings',
    statements: [byProduct(3)],
  },
  meetings_without_result: {
    what: 'Meetings running without an action and without a decision from which a meeting is theatre',
    unit: 'meetings',
    statements: [byProduct(3)],
  },
  function_minutes: {
    what: 'Minutes that a function has in a monthly business review',
    unit: 'minutes',
    statements: [byCadenceReference(8)],
  },
  function_minutes_quarterly: {
    what: 'Minutes that a function has in a quarterly business review',
    unit: 'minutes',
    statements: [byCadenceReference(10)],
  },
  before_functions_minutes: {
    what: 'Minutes of a quarterly business review for CEO and Finance, before the functions',
    unit: 'minutes',
    statements: [byCadenceReference(35)],
  },
  review_gap_days: {
    what: 'Days without a check-in that a monthly review would not let pass',
    unit: 'days',
    statements: [byProduct(31)],
  },
  results_unnoticed: {
    what: 'Key results behind and without a check-in from which a monthly review is missed',
    unit: 'key results',
    statements: [byProduct(2)],
  },
  attrition_pct: {
    what: 'Regrettable attrition in a year that a company should stay under',
    unit: 'percent',
    statements: [bySkillHabit(10)],
  },
} as const satisfies Record<string, Figure>

export type Every = 'day' | 'week' | 'two_weeks' | 'month' | 'quarter' | 'year'

/** How often a meeting is held in a week: five working days, 52 weeks a year. */
export const timesPerWeek: Figure<Readonly<Record<Every, number>>> = {
  what: 'Times a week that a meeting of a rhythm is held',
  unit: 'per_week',
  statements: [
    byProduct({
      day: 5,
      week: 1,
      two_weeks: 1 / 2,
      month: 12 / 52,
      quarter: 4 / 52,
      year: 1 / 52,
    }),
  ],
}

/** The playbook's meetings, and what companies also call them. Compared without case and marks. */
export const meetingNames = {
  standup: ['standup', 'stand up', 'daily standup', 'daily stand up', 'daily', 'daily scrum'],
  coo_morning_read: [
    'coo morning read',
    'morning read',
    'coo check in',
    'daily leadership check in',
  ],
  leadership_sync: [
    'leadership sync',
    'weekly leadership sync',
    'leadership meeting',
    'weekly leadership meeting',
    'leadership team meeting',
    'leadership team',
    'executive sync',
    'executive meeting',
    'executive team meeting',
    'exec sync',
    'exec meeting',
    'management meeting',
    'staff meeting',
  ],
  one_on_one: ['one on one', 'one on ones', '1 on 1', '1 on 1s', '1 1', '1 1s', '1on1', '1on1s'],
  skip_level: ['skip level', 'skip levels', 'skip level one on one', 'skip level 1 1'],
  cross_functional_sync: [
    'cross functional sync',
    'cross functional weekly sync',
    'cross team sync',
  ],
  all_hands: [
    'all hands',
    'all hands meeting',
    'company all hands',
    'company wide all hands',
    'town hall',
    'town hall meeting',
    'company meeting',
  ],
  mbr: ['mbr', 'monthly business review', 'monthly review'],
  qbr: ['qbr', 'quarterly business review', 'quarterly review'],
  leadership_offsite: ['leadership offsite', 'leadership off site', 'offsite', 'off site'],
  annual_planning: ['annual planning', 'annual planning cycle', 'yearly planning'],
  kickoff: [
    'kickoff',
    'kick off',
    'year kickoff',
    'year kick off',
    'annual kickoff',
    'annual kick off',
    'yearly kickoff',
    'yearly kick off',
  ],
} as const satisfies Record<string, readonly string[]>

export type MeetingKind = keyof typeof meetingNames

/** Words for a rhythm before a meeting's name, which says the same without them. Names, not figures. */
export const rhythmNames: ReadonlySet<string> = new Set([
  'daily',
  'weekly',
  'biweekly',
  'fortnightly',
  'monthly',
  'quarterly',
  'yearly',
  'annual',
])

/** Meetings of the year, which one of a shorter rhythm is not. */
export const yearlyMeetings: ReadonlySet<string> = new Set<MeetingKind>(['kickoff'])

/** Names of what comes before a meeting, which is not the meeting. Names, not figures: they are ours. */
export const beforeMeeting =
  /\bprep(?:s|are|aring|arations?)?\b|\bpre[ -]?reads?\b|\bdry[ -]?run\b/i

/** How the playbook's meetings are said where words apart would not do. */
export const saidMeetings: Readonly<Partial<Record<MeetingKind, string>>> = {
  coo_morning_read: 'COO’s morning read',
  one_on_one: 'one-on-one',
  skip_level: 'skip-level',
  cross_functional_sync: 'cross-functional sync',
  all_hands: 'all-hands',
  mbr: 'MBR',
  qbr: 'QBR',
  leadership_offsite: 'leadership off-site',
  kickoff: 'kick-off',
}

const kinds = (...some: MeetingKind[]): ReadonlySet<MeetingKind | null> => new Set(some)

/** Where leaders meet to run the company. */
export const leadershipMeetings = kinds('leadership_sync', 'mbr', 'qbr', 'leadership_offsite')
/** Meetings held to decide, so that one person in them must be able to. */
export const decisionMeetings = kinds(
  'leadership_sync',
  'cross_functional_sync',
  'mbr',
  'qbr',
  'leadership_offsite',
  'annual_planning',
)
/** Meetings that each pair holds for itself, and that are owned by the one who reports. */
export const meetingsOfPairs = kinds('one_on_one', 'skip_level')
/** Meetings whose agenda grows on the spot, or that nobody holds: no agenda is sent for them. */
export const meetingsWithoutAgenda = kinds(
  'standup',
  'coo_morning_read',
  'one_on_one',
  'skip_level',
)
