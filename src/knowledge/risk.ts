import type { Figure } from './figure.ts'
import { byCadenceReference, byProcessReference, byProduct, bySkillHabit } from './stated.ts'

/** From when blockers, actions, incidents, automations and roles are a risk. */
export const riskFigures = {
  blocker_weeks: {
    what: 'Weeks running in which a blocker is reported from which its process is broken',
    unit: 'weeks',
    statements: [bySkillHabit(3)],
  },
  actions_on_time_pct: {
    what: 'Share of actions that are done by their day',
    unit: 'percent',
    statements: [byProduct(80)],
  },
  actions_for_share: {
    what: 'Fewest actions due of which a share is worth naming',
    unit: 'actions',
    statements: [byProduct(6)],
  },
  long_overdue_days: {
    what: 'Days overdue from which an action is not late but dropped',
    unit: 'days',
    statements: [byProduct(14)],
  },
  incidents_per_month: {
    what: 'Customer-facing incidents in a month that a company should stay under',
    unit: 'incidents',
    statements: [bySkillHabit(2)],
  },
  incident_days: {
    what: 'Days that count as a month of incidents',
    unit: 'days',
    statements: [byProduct(30)],
  },
  same_cause: {
    what: 'Incidents of one cause from which its fix does not hold',
    unit: 'incidents',
    statements: [byProduct(2)],
  },
  cause_days: {
    what: 'Days within which incidents of one cause count together',
    unit: 'days',
    statements: [byProduct(365)],
  },
  incidents_for_trend: {
    what: 'Fewest resolved incidents that can show a trend',
    unit: 'incidents',
    statements: [byProduct(6)],
  },
  shared_words: {
    what: 'Words that two texts share to be about the same thing',
    unit: 'words',
    statements: [byProduct(2)],
  },
  automation_test_days: {
    what: 'Days after which an automation is tested again',
    unit: 'days',
    statements: [byProduct(180), byProcessReference(90, { habit: 'quarterly_review' })],
  },
  accountable: {
    what: 'People accountable for one task',
    unit: 'people',
    statements: [byCadenceReference(1)],
  },
  processes_per_owner: {
    what: 'Processes of one owner from which that person is a single point of failure',
    unit: 'processes',
    statements: [byProduct(4)],
  },
  owned_share_pct: {
    what: 'Share of all owned processes from which one owner is a single point of failure',
    unit: 'percent',
    statements: [byProduct(40)],
  },
  change_barrier: {
    what: 'Score out of 5 at or under which a group is stuck in a change',
    unit: 'score',
    statements: [byProduct(3)],
  },
} as const satisfies Record<string, Figure>

/** What stands in place of a person in a registry of automations: nobody answers for it. */
export const channelWords: readonly string[] = [
  'channel',
  'slack',
  'teams',
  'chat',
  'pagerduty',
  'opsgenie',
  'inbox',
  'mailing',
  'mail',
  'email',
  'mailbox',
  'sms',
  'phone',
  'discord',
  'telegram',
  'webhook',
  'dashboard',
  'helpdesk',
  'everyone',
  'everybody',
  'team',
  'group',
  'department',
  'dept',
  'squad',
  'alerts',
  'call',
  'oncall',
]

/** What shared mailboxes are called, beside the functions of a company. */
export const mailboxWords: readonly string[] = [
  'info',
  'hello',
  'hi',
  'contact',
  'office',
  'admin',
  'help',
  'alert',
  'noreply',
  'notifications',
]

/** The five conditions of a change that lasts, in their order (Hiatt's ADKAR). */
export const adkar = ['awareness', 'desire', 'knowledge', 'ability', 'reinforcement'] as const

export type Condition = (typeof adkar)[number]
