import { cadenceFigures, type MeetingKind } from './cadence.ts'
import { entries, entry, type MeetingTemplate, ours, part } from './cadence-template.ts'

/** The playbook's meetings of a month, a quarter and a year. */
export const longMeetings = {
  all_hands: {
    title: 'All-hands',
    purpose: entry('Let everybody know where the company stands, and ask'),
    owner: 'CEO',
    attendance: 'everyone',
    participants: entry('The whole company'),
    agenda: [
      part('Opening', 5, entries('The CEO sets the tone'), [], 'CEO'),
      part(
        'Business update',
        15,
        entries(
          'Actuals against plan and budget',
          'What was won and what was learned last month',
          'What this month is about',
        ),
        ['metrics', 'wins', 'objectives'],
      ),
      {
        ...part(
          'Two functions in depth',
          20,
          entries('Ten minutes each: what was done, what was learned, what is next'),
          ['functions'],
        ),
        per_function: {
          minutes: cadenceFigures.function_minutes_in_depth,
          functions: cadenceFigures.functions_in_depth,
        },
      },
      part('Open questions', 15, entries('No question is chosen beforehand; all are taken')),
      part('Closing', 5, []),
    ],
    pre_read: {
      what: entry('The CEO’s talking points, reviewed'),
      hours_before: 48,
    },
    output: entry('A recording within two hours, and actions from the questions within a day'),
    habits: entries(
      'In one room where possible, by video where the company is spread',
      'Finance checks the figures on the slides',
      'The leadership team prepares for the likely questions',
      'The recording is tested; other time zones get it within two hours',
      'Actions from the questions are published within 24 hours',
    ),
  },
  town_hall: {
    title: 'Town hall',
    purpose: {
      text: 'Show everybody the wider context: market, money and the road ahead',
      source: 'seed_scaling',
    },
    owner: 'CEO',
    attendance: 'everyone',
    participants: entry('The whole company'),
    agenda: [
      part('The wider context', null, [], ['priorities'], 'CEO'),
      part('Finances', null, [], ['finances'], 'CFO'),
      part('The roadmap ahead', null, [], ['roadmap']),
      part('Open questions', null, entries('No question is chosen beforehand; all are taken')),
    ],
    pre_read: null,
    output: ours('A recording, and actions from the questions'),
    habits: [],
  },
  mbr: {
    title: 'Monthly business review',
    purpose: entry('See each function’s figures against plan, and decide on what is behind'),
    owner: 'COO',
    attendance: 'leadership',
    participants: entry('The leadership team'),
    agenda: [
      part(
        'Financial review',
        20,
        entries(
          'Revenue against plan, by segment',
          'Burn and runway',
          'Headcount against plan',
          'What drives cost',
        ),
        ['finances'],
        'CFO',
      ),
      {
        ...part(
          'Functional reviews',
          40,
          entries(
            'Eight minutes a function: three metrics against last month and plan, wins, gaps and why, the next 30 days',
          ),
          ['functions'],
        ),
        per_function: { minutes: cadenceFigures.function_minutes },
      },
      part(
        'Strategic topics',
        30,
        entries('Handed in before: cross-functional decisions, risks that leaders must see'),
        ['decisions', 'topics', 'escalations'],
      ),
      part('Decisions and actions', 20, entries('What was decided, who does what by when'), [
        'actions',
      ]),
      part('Retrospective', 10, entries('What works in how we operate, and what has to change')),
    ],
    pre_read: {
      what: entry('One page of finances, and one page from each function'),
      hours_before: 48,
    },
    output: entry('Decisions written down, actions with owners and days'),
    habits: [],
  },
  quarterly_planning: {
    title: 'Quarterly planning',
    purpose: {
      text: 'Set the few goals of the next quarter, kept light: OKRs or plain goals',
      source: 'seed_scaling',
    },
    owner: 'COO',
    attendance: 'leadership',
    participants: ours('The leadership team'),
    agenda: [
      part(
        'The quarter that ends',
        null,
        [ours('Each goal: hit, missed or partial, and why')],
        ['objectives'],
      ),
      part('Goals of the next quarter', null, entries('Drafts are reviewed and challenged'), [
        'priorities',
      ]),
      part(
        'What teams need of each other',
        null,
        [ours('Each need with its owner')],
        ['dependencies'],
      ),
    ],
    pre_read: null,
    output: entry('Goals that are final, or assigned to be finished within a week'),
    habits: [ours('From Series B on it is the last part of the quarterly business review')],
  },
  qbr: {
    title: 'Quarterly business review',
    purpose: entry('Close the quarter by its goals, and set the goals of the next'),
    owner: 'COO',
    attendance: 'leadership',
    participants: entry('The leadership team and the leads of key functions'),
    agenda: [
      {
        ...part(
          'Part 1: look back',
          90,
          entries(
            'CEO: context and narrative, 15 minutes',
            'Finance: the quarter’s profit and loss, 20 minutes',
            'Each function: ten minutes against its OKRs, hit, missed or partial for each objective with its cause',
          ),
          ['finances', 'closed_objectives'],
        ),
        per_function: {
          minutes: cadenceFigures.function_minutes_quarterly,
          before: cadenceFigures.before_functions_minutes,
        },
      },
      part(
        'Part 2: look forward',
        90,
        entries(
          'Product and Engineering: what ships, 20 minutes',
          'Sales and Marketing: pipeline and demand, 20 minutes',
          'People: headcount plan and key hires, 15 minutes',
          'Finance: budget and forecast, 20 minutes',
          'Dependencies between functions, 15 minutes',
        ),
        ['next', 'people', 'dependencies'],
      ),
      part(
        'Part 3: strategic discussion',
        60,
        entries('One or two topics that need depth, handed in and read before'),
        ['topics', 'decisions', 'escalations'],
      ),
      part(
        'Part 4: OKRs of the next quarter',
        30,
        entries('Drafts are challenged; they are locked, or assigned to be finished within a week'),
        ['priorities', 'next_objectives'],
      ),
    ],
    pre_read: { what: entry('The strategic topics, and each function’s OKRs'), hours_before: 48 },
    output: ours('Each objective closed with its cause; OKRs of the next quarter'),
    habits: [],
  },
  leadership_offsite: {
    title: 'Leadership off-site',
    purpose: entry('Align on strategy, get to know each other, and have the hard conversations'),
    owner: 'COO',
    attendance: 'leadership',
    participants: entry('The C-level and the vice presidents'),
    agenda: [
      part('How we work as a team', null, entries('One session on the team itself'), ['actions']),
      part(
        'One hard question',
        null,
        [ours('The topic that keeps coming back undecided')],
        ['topics', 'decisions', 'escalations'],
      ),
      part('Strategy', null, entries('Where we go, and what we leave'), ['priorities']),
      part('Commitments', null, entries('One page of decisions and commitments')),
    ],
    pre_read: null,
    output: entry('One page of decisions and commitments, shared with the company'),
    habits: entries(
      'One or two days, from Series B on',
      'No laptops, phones away',
      'At least half of the time is discussion, at most half presentation',
    ),
  },
  annual_planning: {
    title: 'Annual planning',
    purpose: entry('Go from priorities to goals, headcount and budget of the year'),
    owner: 'COO',
    attendance: 'leadership',
    participants: entry('The leadership team, with Finance'),
    agenda: [
      part('Timeline', null, entries('Ten weeks, each with one step and who takes it'), [
        'timeline',
        'priorities',
      ]),
    ],
    pre_read: null,
    output: entry('OKRs of the year, headcount plan and budget'),
    habits: entries('It begins eight to ten weeks before the fiscal year ends'),
  },
  kickoff: {
    title: 'Year kick-off',
    purpose: entry('Align the whole company on the strategy and goals of the year'),
    owner: 'CEO',
    attendance: 'everyone',
    participants: entry('The whole company, for two to four hours'),
    agenda: [
      part('Last year', null, entries('What we did, what we learned'), ['wins']),
      part('Market', null, entries('Why now, why us')),
      part('Strategy of the year', null, entries('The two or three things that matter most'), [
        'vision',
        'priorities',
      ]),
      part('Goals', null, entries('Goals of the company and of each function'), [
        'next_objectives',
      ]),
      part('Culture', null, entries('How we will work together')),
      part('Open questions', null, entries('Asked and answered openly')),
    ],
    pre_read: null,
    output: ours('Everybody can say what the year is about'),
    habits: [],
  },
} as const satisfies Partial<Record<MeetingKind, MeetingTemplate>>
