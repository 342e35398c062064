import type { MeetingKind } from './cadence.ts'
import { entries, entry, type MeetingTemplate, ours, part } from './cadence-template.ts'

/** The playbook's meetings of a day and a week. */
export const shortMeetings = {
  standup: {
    title: 'Daily standup',
    purpose: entry('Find what is blocked and who clears it; everything else is written'),
    owner: 'Team lead',
    attendance: 'team',
    participants: entry('One team of five to ten people'),
    agenda: [
      part('Yesterday', null, entries('What I finished')),
      part('Today', null, entries('What I work on')),
      part(
        'Blocked',
        null,
        entries('What stops me, with the name of the person who can clear it'),
        ['escalations'],
      ),
    ],
    pre_read: null,
    output: ours('Each blocker in the hands of one person who can clear it'),
    habits: entries(
      'Written first, in the team’s channel; people meet only when somebody is blocked',
      'What everybody could read is not said again',
      'Problems are solved afterwards, by those they concern',
      'It is skipped on a day on which the whole team meets anyway',
      'A team in which nobody is ever blocked writes only',
    ),
  },
  coo_morning_read: {
    title: 'COO’s morning read',
    purpose: entry('Know the state of the company before the day begins, without a meeting'),
    owner: 'COO',
    attendance: 'coo',
    participants: entry('The COO alone, reading'),
    agenda: [
      part('Yesterday’s figures', 5, entries('The dashboard of the key metrics'), ['metrics']),
      part('Escalations of the night', 5, entries('What came up in messages and mail'), [
        'escalations',
      ]),
      part('Decisions of the day', 5, entries('What needs an answer today'), ['decisions']),
      part('Incidents', null, entries('Open P0 and P1: status page and on-call log'), [
        'incidents',
      ]),
    ],
    pre_read: null,
    output: ours('A list of what needs a decision today'),
    habits: entries('Half an hour from eight, read and not met'),
  },
  leadership_sync: {
    title: 'Weekly leadership sync',
    purpose: entry('Settle the few questions of the week that need several leaders'),
    owner: 'COO',
    attendance: 'leadership',
    participants: entry('The C-level and the vice presidents'),
    agenda: [
      part(
        'Pulse of the metrics',
        10,
        entries(
          'Revenue: contract value, pipeline, change in churn',
          'Product: shipped last week, blocked this week',
          'Engineering: incidents, velocity',
          'Customer success: escalations, change in NPS',
          'People: open requisitions, signs of leaving',
        ),
        ['metrics', 'incidents', 'escalations'],
      ),
      {
        ...part(
          'Priority items',
          35,
          entries(
            'At most three, handed in before, each marked decision, input or for information, with its owner',
          ),
          ['sync_priorities'],
        ),
        takes_rest: true,
      },
      part('Parking lot', 15, entries('What was not covered', 'What next week will bring'), [
        'sync_parked',
        'other_decisions',
        'actions',
        'next',
      ]),
    ],
    pre_read: {
      // The reference's Friday and Sunday are those before a sync on Monday.
      what: entry('The dashboard, up to date; items handed in by six the evening before'),
      hours_before: 24,
    },
    output: entry('The decision log brought up to date, and actions with owners in the tracker'),
    habits: entries(
      'On Monday or Tuesday morning',
      'Charts are read before and not presented',
      'Who has not read the pre-read has no floor',
    ),
  },
  one_on_one: {
    title: 'One-on-one',
    purpose: entry('Clear what one person needs from their manager, and how they are'),
    owner: 'The report',
    attendance: 'pair',
    participants: entry('A manager and one direct report, who sets the agenda'),
    agenda: [
      part('How it goes', 5, entries('What is on your mind')),
      part('The report’s items', 15, entries('What they want to talk about'), [
        'blockers',
        'objectives',
        'processes',
      ]),
      part('The manager’s items', 10, entries('Feedback, context, decisions'), [
        'decisions',
        'asked',
      ]),
      part('Actions of last week', 5, entries('What was done, what was not'), ['actions']),
    ],
    pre_read: null,
    output: entry('One shared document of the pair: notes, actions, and the thread of the career'),
    habits: entries(
      'No status: that is what the standup is for',
      'The manager does not fill the agenda',
      'It is held also when all is well',
      'What was said is written down',
    ),
  },
  skip_level: {
    title: 'Skip-level one-on-one',
    purpose: ours('Hear from the people of one’s managers what does not come up the line'),
    owner: 'Manager of managers',
    attendance: 'skip_pair',
    participants: {
      text: 'A manager of managers and one report of theirs',
      source: 'seed_scaling',
    },
    agenda: [
      part('How it goes', null, [ours('What helps and what is in the way')], ['blockers']),
      part('What should change', null, [ours('One thing that the manager’s manager can fix')]),
    ],
    pre_read: null,
    output: ours('What to fix, without names'),
    habits: [{ text: 'Every second week, half an hour', source: 'seed_scaling' }],
  },
  cross_functional_sync: {
    title: 'Cross-functional sync',
    purpose: entry('Keep two to four teams that depend on each other from waiting for each other'),
    owner: 'Lead of one of the teams',
    attendance: 'leads',
    participants: entry(
      'Two to four leads with shared dependencies, such as Product and Engineering, Sales and Customer Success, Marketing and Sales',
    ),
    agenda: [
      part('Shared metrics', 10, entries('Figures that both teams answer for'), ['metrics']),
      part('Joint work', 20, entries('What has to be coordinated this week'), ['topics']),
      part('Blockers and dependencies', 10, entries('What I need from your team'), [
        'blockers',
        'dependencies',
      ]),
      part('Coming up', 5, entries('What the other team should know of'), ['next']),
    ],
    pre_read: null,
    output: ours('Who does what for whom, and by when'),
    habits: [],
  },
} as const satisfies Partial<Record<MeetingKind, MeetingTemplate>>
