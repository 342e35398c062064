import type { Stage } from '../model/company.ts'
import { type Entry, entriesOf } from './entry.ts'

const entries = entriesOf('seed_cadence')

/** What a cadence is for. */
export const cadencePrinciples: readonly Entry[] = entries(
  'An hour in a meeting is an hour not spent on customers or product: keep few, and the right people informed',
  'Writing is the rule; people meet for what needs it: real disagreement, hard problems, relations',
  'The calendar shows what matters: it is upside down where the company meets monthly and status weekly',
)

/** What writing first means. */
export const writingFirst: readonly Entry[] = entries(
  'A decision is written down before it is told',
  'An update is published before anybody asks',
  'A problem is described before a solution is proposed',
)

/** When a recorded video stands in for a meeting, and how. */
export const asyncVideo = {
  use: entries(
    'Explaining an architecture',
    'Walking through a design or a document',
    'Feedback that needs tone',
    'A team’s update that would be a meeting',
  ),
  habits: entries(
    'Under five minutes; longer ones are split',
    'A comment with the key points stands beside it',
    'Questions are asked at the minute they belong to',
  ),
} as const

/** Channels of the company’s chat. */
export interface Channel {
  name: string
  kind: 'required' | 'function' | 'project' | 'decisions'
  use: Entry
}

const channel = (kind: Channel['kind'], name: string, text: string): Channel => ({
  kind,
  name,
  use: { text, source: 'seed_cadence' },
})

export const channels: readonly Channel[] = [
  channel('required', '#announcements', 'Read only, for what the whole company must know'),
  channel('required', '#general', 'Talk of the whole company'),
  channel('required', '#leadership-public', 'Leaders’ decisions, for everybody to see'),
  channel('required', '#incidents', 'P0 and P1 only, closed with the incident'),
  channel('required', '#metrics', 'Figures posted by machines, without discussion'),
  channel('required', '#wins', 'What customers and teams won'),
  ...['engineering', 'product', 'sales', 'marketing', 'cs', 'people', 'finance'].map((name) =>
    channel('function', `#${name}`, 'One channel for each function'),
  ),
  channel('project', '#proj-NAME', 'For the time of a project, archived when it ships'),
  channel('decisions', '#decisions', 'Every decision across teams, with its context'),
]

/** Faults in the use of channels. */
export const channelFaults: readonly Entry[] = entries(
  'Work is decided in direct messages, where the team cannot see it',
  'Everybody is called when few are meant: it stops everybody’s work',
  'Answers stand beside the thread and not in it',
  'A function has several channels: merge them',
)

/** Written communication that the playbook ties to a stage. */
export const writtenOfStage: Readonly<Record<Stage, readonly Entry[]>> = {
  seed: entriesOf('seed_scaling')(
    'A paragraph from the founder on why, for every major decision',
    'One channel for each project or customer; no meetings for status',
  ),
  series_a: entriesOf('seed_scaling')('A written update to investors and board every week'),
  series_b: entriesOf('seed_scaling')(
    'A written update from the CEO to everybody every second week',
    'Once a quarter two hours for the finances, the wider context and the roadmap',
  ),
  series_c: entriesOf('seed_scaling')(
    'A written update from the CEO every month, 500 words at most',
    'After every major announcement managers brief their teams',
  ),
  growth: entriesOf('seed_scaling')('A written update from the CEO every month, 500 words at most'),
}

/** A fault of a cadence, how it looks and what ends it; `rules` find it in the data. */
export interface AntiPattern {
  name: string
  looks_like: Entry
  fix: Entry
  /** Rules that find it, first the one without which it is not known; none where it leaves no trace in
   *  the data. */
  rules: readonly string[]
  /** Rules that find it where all of the meetings they are about left the same topics undecided. */
  rules_if_undecided?: readonly string[]
  /** Names of the meetings that it is about; absent: any. */
  of?: RegExp
}

const pattern = (name: string, looks: string, fix: string, ...rules: string[]): AntiPattern => ({
  name,
  looks_like: { text: looks, source: 'seed_cadence' },
  fix: { text: fix, source: 'seed_cadence' },
  rules,
})

/** Names of meetings that look back, which every time end with an action. */
export const lookBacks = /\bretro(?:spective)?s?\b|\blook(?:ing)?[ -]?back\b|\bpost[ -]?mortems?\b/i

export const antiPatterns: readonly AntiPattern[] = [
  pattern(
    'Meeting creep',
    'Meetings are added to the calendar and never taken off',
    'Once a quarter take all recurring meetings off, and put back what is essential',
    'meeting_creep',
    'meeting_hours',
    'meeting_doubled',
  ),
  pattern(
    'Update theatre',
    'People read their slides to each other',
    'Ask for pre-reads, and ban presentations in the meeting',
    'update_theatre',
    'meeting_without_pre_reads',
  ),
  {
    ...pattern(
      'Decision avoidance',
      'The same topics come up meeting after meeting',
      'Name who decides before the meeting; without one do not hold it',
      'topics_recur',
      'meeting_without_decider',
    ),
    rules_if_undecided: ['meetings_without_actions'],
  },
  {
    name: 'Meetings without actions',
    looks_like: {
      text: 'The leadership meets twice running, and nobody leaves with anything to do',
      source: 'seed_skill',
    },
    fix: {
      text: 'Each meeting ends with its decisions in the log and its actions assigned',
      source: 'seed_cadence',
    },
    rules: ['meetings_without_actions'],
  },
  pattern(
    'Meeting for information',
    'People meet to be told something',
    'Write or record updates, and keep the time together for discussion',
    'meeting_without_output',
  ),
  pattern(
    'Loudest rank wins',
    'The opinion of the best paid person in the room carries the day',
    'Show the data before anybody gives an opinion',
  ),
  {
    ...pattern(
      'Retrospective theatre',
      'A look back that ends without an action',
      'Every look back ends with one change that somebody commits to, or more',
      'update_theatre',
      'meetings_without_actions',
    ),
    of: lookBacks,
  },
  pattern(
    'Silent agenda',
    'Nobody sees the agenda before the meeting begins',
    'Publish it 24 hours before; reading it is expected',
    'agenda_not_sent',
  ),
]
