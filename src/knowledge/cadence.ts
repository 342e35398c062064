import { monthWords } from '../model/month-names.ts'
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
  standup_people: {
    what: 'Most people in a standup, which is of one team',
    unit: 'people',
    statements: [byCadenceReference(10)],
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
  function_minutes_in_depth: {
    what: 'Minutes of a function that an all-hands hears in depth',
    unit: 'minutes',
    statements: [byCadenceReference(10)],
  },
  functions_in_depth: {
    what: 'Functions that an all-hands hears in depth',
    unit: 'functions',
    statements: [byCadenceReference(2)],
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
    'executive team',
    'exec team',
    'exec sync',
    'exec meeting',
    'exec weekly',
    'exec staff',
    'exec staff meeting',
    'executive staff',
    'executive staff meeting',
    'management meeting',
    'staff meeting',
  ],
  one_on_one: [
    'one on one',
    '1 on 1',
    '1 1',
    '1on1',
    'manager one on one',
    'manager 1 on 1',
    'manager 1 1',
    'manager 1on1',
  ],
  skip_level: ['skip level', 'skip level one on one', 'skip level 1 1'],
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
    'company meeting',
  ],
  town_hall: ['town hall', 'company town hall'],
  mbr: ['mbr', 'monthly business review', 'monthly review'],
  quarterly_planning: [
    'quarterly planning',
    'quarterly planning and review',
    'quarterly planning review',
    'quarterly review and planning',
    'quarterly okr',
    'quarterly okr planning',
    'quarterly okr setting',
    'quarterly goal',
    'quarterly goal planning',
    'quarterly goal setting',
    'okr planning',
    'okr setting',
  ],
  qbr: ['qbr', 'quarterly business review', 'quarterly operating review', 'quarterly review'],
  leadership_offsite: [
    'leadership offsite',
    'leadership off site',
    'leadership team offsite',
    'leadership team off site',
    'executive offsite',
    'executive off site',
    'exec offsite',
    'exec off site',
    'offsite',
    'off site',
  ],
  annual_planning: [
    'annual planning',
    'annual planning cycle',
    'annual budget',
    'annual budgeting',
    'yearly planning',
  ],
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

/** Words beside a meeting's name that say how often it is held, or only that it is one. Names, not
 *  figures. */
export const besideMeeting =
  /^(?:daily|weekly|bi ?weekly|fortnightly|monthly|quarterly|yearly|annual|meetings?|sessions?)$/

/** Words beside a meeting's name that say nothing of it. Names, not figures. */
export const occasion = /^(?:meetings?|sessions?|days?|workshops?)$/

/** Words beside a meeting's name that say of which year it is, and which one of a year. Names, not
 *  figures. */
export const ofYear = /^(?:fy\d+|20\d\d)$/
export const oneOfYear = new RegExp(`^(?:q[1-4]|h[12]|${monthWords.join('|')})$`)

/** Meetings of the year: one that is named for less than a year is another. */
export const yearlyMeetings: ReadonlySet<string> = new Set<MeetingKind>(['kickoff'])

/** A pair's own meeting, as `Tom / Eve 1:1`, and a team's own, as `Sales standup`, `Standup Sales`
 *  or `Standup - Sales`. Names, not figures: they are ours. */
export const ownMeetings: Readonly<Partial<Record<MeetingKind, RegExp>>> = {
  skip_level:
    /\bskip[ _-]?level.*(?:\b1\s?[:-]\s?1|\b1[ -]?on[ -]?1|\bone[ _-]on[ _-]one)|^skip[ _-]?levels? /i,
  one_on_one: /\b1\s?[:-]\s?1s?\b|\b1[ -]?on[ -]?1s?\b|\bone[ _-]on[ _-]ones?\b/i,
  standup:
    / (?:stand[ -]?up|daily scrum)s?$|^(?:daily )?(?:stand[ -]?up|scrum)s?\s*[-–—:(/|]\s*\w|^(?:(?:daily )?stand[ -]?up|daily scrum)s? [\p{L}\d]/iu,
}

/** What a standup's name may stand beside without being one. Names, not figures: they are ours. */
export const besideStandup =
  /\b(?:comedy|comedians?|paddl\w*|desks?|bots?|follow|retro\w*|reviews?|rota|rotation|checks?)\b/i

/** What stands between two teams in the name of what they meet for, as `Product + Engineering`; and
 *  the words after them, without which a stroke or an `and` may be one team's name. Names, not
 *  figures: they are ours. */
export const betweenTeams = /\s*(?:[/+×↔]|<-?>)\s*|\s+(?:&|x|and)\s+/i
export const surelyBetween = /[+×↔]|<-?>/
export const afterTeams = /\s+(?:syncs?|sync[ -]?up|alignment)$/i

/** A review or a planning whose rhythm is not in its name. */
export const ofAnyRhythm =
  /\b(?=(?:business|operating) reviews?\b)|\b(?=(?:okrs?|goals?)\b|planning\b)/i

/** Who holds a business review of its own beside the functions. Names, not figures. */
export const reviewers: ReadonlySet<string> = new Set([
  'company',
  'leadership',
  'executive',
  'exec',
])

/** Names of those who are not of the company. Names, not figures: they are ours. */
export const outsiders =
  /\b(?:client|investor|vendor|partner|candidate)s?\b|\bcustomers?\b(?! (?:success|support|service|experience))/i

/** Names of what comes before a meeting, which is not the meeting. Names, not figures: they are
 *  ours. */
export const beforeMeeting =
  /\bprep(?:s|are|aring|arations?)?\b|\bpre[ -]?reads?\b|\bdry[ -]?run\b/i

/** Names of what is made of a meeting or for it, which is not the meeting either. */
export const aboutMeeting =
  /\b(?:planning|notes?|minutes|recaps?|trainings?|templates?|surveys?)\b/i

/** How the playbook's meetings are said where words apart would not do. */
export const saidMeetings: Readonly<Partial<Record<MeetingKind, string>>> = {
  coo_morning_read: 'COO’s morning read',
  one_on_one: 'one-on-one',
  skip_level: 'skip-level',
  cross_functional_sync: 'cross-functional sync',
  all_hands: 'all-hands',
  town_hall: 'town hall',
  mbr: 'MBR',
  qbr: 'QBR',
  leadership_offsite: 'leadership off-site',
  kickoff: 'kick-off',
}

const kinds = (...some: MeetingKind[]): ReadonlySet<MeetingKind | null> => new Set(some)

/** Reviews and plans of functions, which take the hours of a company that has no functions yet. */
export const ceremonies = kinds('mbr', 'qbr', 'leadership_offsite', 'annual_planning')
/** Where leaders meet to run the company. */
export const leadershipMeetings = kinds('leadership_sync', 'mbr', 'qbr', 'leadership_offsite')
/** Meetings held to decide, so that one person in them must be able to. */
export const decisionMeetings = kinds(
  'leadership_sync',
  'cross_functional_sync',
  'mbr',
  'quarterly_planning',
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
