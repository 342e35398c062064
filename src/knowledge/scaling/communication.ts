import type { Stage } from '../../model/company.ts'
import type { Every, MeetingKind } from '../cadence.ts'

/** How news and decisions are to flow at a stage. */
export interface CommunicationDue {
  id: string
  stage: Stage
  name: string
  every: Every | null
  minutes: number | null
  note: string
  /** The playbook's meeting that it is; null for what is written or asked for otherwise. */
  meeting: MeetingKind | null
  /** What it may be called in a cadence beside that. Names, not figures: they are ours. */
  names?: RegExp
}

/** The playbook's rhythm of communication by stage. A later stage's entry for the same meeting takes
 *  the place of an earlier one. Source: seed, scaling playbook. */
export const communicationDue: readonly CommunicationDue[] = [
  {
    id: 'seed_all_hands',
    stage: 'seed',
    name: 'All-hands',
    every: 'week',
    minutes: 30,
    note: 'what shipped, what is stuck, what comes next',
    meeting: 'all_hands',
  },
  {
    id: 'founder_notes',
    stage: 'seed',
    name: 'Founders’ notes on decisions',
    every: null,
    minutes: null,
    note: 'a paragraph on why, for every major decision',
    meeting: null,
    names: /founder|decision note/i,
  },
  {
    id: 'series_a_all_hands',
    stage: 'series_a',
    name: 'All-hands',
    every: 'month',
    minutes: 60,
    note: 'word of the CEO, figures, teams, questions',
    meeting: 'all_hands',
  },
  {
    id: 'series_a_leadership_sync',
    stage: 'series_a',
    name: 'Leadership sync',
    every: 'week',
    minutes: 60,
    note: 'issues across functions, blockers, priorities',
    meeting: 'leadership_sync',
  },
  {
    id: 'team_standups',
    stage: 'series_a',
    name: 'Team standups',
    every: 'day',
    minutes: 15,
    note: 'in writing or short: what is in progress, what is blocked',
    meeting: 'standup',
  },
  {
    id: 'weekly_one_on_ones',
    stage: 'series_a',
    name: 'One-on-ones',
    every: 'week',
    minutes: null,
    note: 'health, career and performance of each direct report',
    meeting: 'one_on_one',
  },
  {
    id: 'skip_levels',
    stage: 'series_a',
    name: 'Skip-levels',
    every: 'two_weeks',
    minutes: 30,
    note: 'each manager with the reports of their managers',
    meeting: 'skip_level',
  },
  {
    id: 'board_update',
    stage: 'series_a',
    name: 'Written update to investors and board',
    every: 'week',
    minutes: null,
    note: 'a memo of the CEO',
    meeting: null,
    names: /\b(?:investor|board).*(?:update|memo|letter)|ceo memo/i,
  },
  {
    id: 'series_b_all_hands',
    stage: 'series_b',
    name: 'All-hands',
    every: 'month',
    minutes: 90,
    note: 'figures in depth, strategy, questions',
    meeting: 'all_hands',
  },
  {
    id: 'series_b_leadership_sync',
    stage: 'series_b',
    name: 'Leadership team',
    every: 'week',
    minutes: 90,
    note: 'priorities across functions, decisions, escalations',
    meeting: 'leadership_sync',
  },
  {
    id: 'town_hall',
    stage: 'series_b',
    name: 'Town hall',
    every: 'quarter',
    minutes: 120,
    note: 'the wider context, finances, the roadmap ahead',
    meeting: 'town_hall',
  },
  {
    id: 'leadership_offsite',
    stage: 'series_b',
    name: 'Leadership off-site',
    every: 'quarter',
    minutes: null,
    note: 'the leadership team agrees on strategy',
    meeting: 'leadership_offsite',
  },
  {
    id: 'company_update',
    stage: 'series_b',
    name: 'Written update to the company',
    every: 'two_weeks',
    minutes: null,
    note: 'from the CEO to everybody',
    meeting: null,
    names: /(?:company|ceo|written).*(?:update|letter|\bnote|memo)|newsletter/i,
  },
  {
    id: 'ceo_update',
    stage: 'series_c',
    name: 'Monthly update of the CEO',
    every: 'month',
    minutes: null,
    note: 'written, five hundred words at most: results, context, what comes next',
    meeting: null,
    names: /(?:company|ceo|written).*(?:update|letter|\bnote|memo)|newsletter/i,
  },
  {
    id: 'series_c_all_hands',
    stage: 'series_c',
    name: 'All-hands',
    every: 'quarter',
    minutes: 120,
    note: 'the whole business, and open questions',
    meeting: 'all_hands',
  },
  {
    id: 'manager_cascade',
    stage: 'series_c',
    name: 'Manager cascade',
    every: null,
    minutes: null,
    note: 'after each large announcement managers brief their teams',
    meeting: null,
    names: /cascade|manager brief/i,
  },
]

/** How a stage communicates, beside meetings. */
export const communicationPrinciples: readonly { stage: Stage; what: string }[] = [
  { stage: 'seed', what: 'No meetings about status: anyone can look it up in the tracker.' },
  { stage: 'seed', what: 'One channel for each project or customer, and none left unread.' },
  {
    stage: 'series_a',
    what: 'Everyone knows the company’s goals of the quarter, the team’s goals, and what they own themselves.',
  },
  {
    stage: 'series_b',
    what: 'From fifty people on news has to be arranged: it no longer spreads by itself.',
  },
  {
    stage: 'series_b',
    what: 'A decision that affects more than five people is written up and shared.',
  },
  {
    stage: 'series_c',
    what: 'From two hundred people on somebody owns internal communications.',
  },
]
