import type { Figure } from './figure.ts'
import { byOpsScript, byProcessReference, bySkill, ours } from './stated.ts'

/** When a process holds work up, grows a queue, or would break. */
export const throughputFigures = {
  held_up_days: ours('working days of work in a queue from which it holds work up', 'days', 1),
  standing_days: ours(
    'working days of work in a queue that does not grow, at a step with room that passes on all that reaches it, from which it holds work up',
    'days',
    5,
  ),
  growth_days: ours(
    'working days of the difference between what reaches a step and what leaves it that its queue must hold before the queue counts as growing: with less, work drops out or the difference is new',
    'days',
    10,
  ),
  trend_days: ours('days over which the growth of a counted queue is measured', 'days', 28),
  rates_agree_pct: ours('difference of two readings of one growth that still agree', 'percent', 10),
  volume_multiple: {
    what: "multiple of today's volume that a process is tried at",
    unit: 'times',
    statements: [bySkill(3)],
  },
  frequent_per_week: {
    what: 'times a week from which work done by hand is worth automating',
    unit: 'per_week',
    statements: [byProcessReference(1)],
  },
  manual_level: {
    what: 'level of automation up to which a process is done mostly by hand',
    unit: 'level',
    statements: [byOpsScript(1)],
  },
} as const satisfies Record<string, Figure<unknown>>

/** When a process is badly documented, kept or watched over. */
export const processCareFigures = {
  unwritten_level: {
    what: 'level of documentation up to which a process lives in heads and loose notes',
    unit: 'level',
    statements: [byOpsScript(1)],
  },
  named_owner_level: {
    what: 'level of ownership from which one person is named',
    unit: 'level',
    statements: [byOpsScript(3)],
  },
  runs_before_writing: {
    what: 'times a process is run before it is written down',
    unit: 'count',
    statements: [byProcessReference(3)],
  },
  followed_pct: ours('share of cases that follow a process that is lived', 'percent', 80),
  review_days: {
    what: 'days within which a process is reviewed: six months',
    unit: 'days',
    statements: [byProcessReference(183)],
  },
  error_rate_pct: {
    what: 'error rate from which it costs health, and above which it is high',
    unit: 'percent',
    statements: [byProcessReference<{ low: number; high: number }>({ low: 5, high: 15 })],
  },
  flow_efficiency_pct: {
    what: 'share of a lead time that is work in most processes',
    unit: 'percent',
    statements: [{ ...byProcessReference(10), strength: 'folklore' }],
  },
  late_multiple: ours('multiple of its target from which a lead time is urgent', 'times', 2),
  lead_time_growth_pct: ours('growth of a lead time that is more than noise', 'percent', 10),
  told_singly: ours(
    'faults of one kind that are told one by one; more are told together',
    'count',
    5,
  ),
} as const satisfies Record<string, Figure<unknown>>

/** How a process is matched with goals by words, where a key result does not name it. */
export const goalMatching = {
  /** Share of the telling words of a process name that a key result must hold. */
  share: ours('share of the words of a process name that a key result must hold', 'ratio', 0.75),
  processes_of_a_word: ours(
    'processes that may share a word before it tells none of them',
    'count',
    20,
  ),
  decision_words: ours('words a decision shares with a step to be about it', 'count', 2),
} as const satisfies Record<string, Figure<unknown>>

/** Minutes of an hour. */
export const MINUTES_PER_HOUR = 60

/** Words that stand in the names of all kinds of processes. Words, not figures: they are ours. */
export const GENERIC_WORDS: readonly string[] = [
  'process',
  'procedure',
  'workflow',
  'management',
  'handling',
  'response',
  'operations',
  'from',
  'with',
  'into',
  'first',
  'days',
  'average',
  'team',
]

/** Words for a kind of work, which name steps of all processes and things far from them: a test at a
 *  laboratory is no test on the line. Words, not figures: they are ours. */
export const WORK_KINDS: readonly string[] = [
  'analysis',
  'approval',
  'assembly',
  'assessment',
  'booking',
  'build',
  'call',
  'check',
  'control',
  'decision',
  'delivery',
  'deploy',
  'design',
  'development',
  'documentation',
  'draft',
  'handoff',
  'handover',
  'implementation',
  'inspection',
  'installation',
  'intake',
  'kickoff',
  'launch',
  'meeting',
  'order',
  'packing',
  'planning',
  'preparation',
  'production',
  'qualification',
  'release',
  'report',
  'request',
  'review',
  'schedule',
  'screening',
  'service',
  'setup',
  'shipping',
  'sign',
  'support',
  'test',
  'training',
  'triage',
  'validation',
  'verification',
]

/** Words of processes in which most of what enters is meant to drop out. */
export const FUNNEL_WORDS: readonly string[] = [
  'sales',
  'marketing',
  'pipeline',
  'leads',
  'recruiting',
  'hiring',
  'demand',
]

/** Names of processes in which new people land. */
export const HIRING_NAME =
  /\b(?:hir(?:e|es|ing)|recruit\w*|employee|new joiners?|people onboarding)\b/i

/** Names of counted queues among the metrics. */
export const QUEUE_NAME = /(?:^|[^a-z])(?:queue|backlog|waiting|wip)(?:[^a-z]|$)/i

/** Words of key results by which something is counted or watched, and nothing made faster. */
export const MEASURING_WORDS =
  /\b(?:measur\w*|track(?:ed|ing)?|monitor\w*|report(?:ed|ing|s)?|dashboards?|surveys?|audit\w*)\b/i

/** Units of time that a key result may count a lead time in, and how a unit says working days. */
export const TIME_UNITS = {
  hours: /\bhours?\b|\bhrs?\b/i,
  days: /\bdays?\b/i,
  weeks: /\bweeks?\b/i,
  working: /\b(?:working|business|work)\b/i,
} as const

/** Ways of adding capacity to a step. */
export type Elevation = 'people' | 'outside' | 'automation'

/** Words by which a decision speaks of a way of adding capacity. */
export const ELEVATION_WORDS: Readonly<Record<Elevation, RegExp>> = {
  people: /\b(?:hir(?:e|es|ing)|recruit\w*|headcount|new (?:role|person|specialist)s?)\b/i,
  outside:
    /\b(?:outside|outsourc\w*|contractors?|agency|agencies|vendors?|external|freelanc\w*|partners?)\b/i,
  automation: /\b(?:automat\w*|scripts?|software|tools?|bots?)\b/i,
}
