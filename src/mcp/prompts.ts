/** A request that people start from, spelled out for an agent. Nothing of a company is in it. */
export interface Prompt {
  name: string
  title: string
  description: string
  /** What it may be told: each is quoted into the text as it was given. */
  arguments: readonly { name: string; description: string; completes?: 'processes' }[]
  text: (given: Readonly<Record<string, string>>) => string
}

const day = { name: 'at', description: 'the day asked about, YYYY-MM-DD' }
const onDay = (at: string | undefined): string => (at === undefined ? '' : ` Ask as of ${at}.`)

/** How an answer is given; the form is the same for all. */
const form =
  'Give the bottom line first, then what is so with its confidence, why it matters, how to act with owner and date, and the decision that is needed. Keep apart what is verified, likely and assumed, and say what is missing.'

export const prompts: readonly Prompt[] = [
  {
    name: 'set_up_okrs',
    title: 'Set up OKRs',
    description: 'A cascaded set of goals from company to department to team',
    arguments: [{ name: 'priority', description: 'what the quarter is about' }, day],
    text: ({ priority, at }) =>
      `Set up OKRs${priority === undefined ? '' : ` for this priority: ${priority}`}. Look at the present goals and their alignment with coo_okr, and at what limits the company with coo_brief; then draft objectives and key results from company to department to team, each key result with a baseline, a target and an owner.${onDay(at)} ${form}`,
  },
  {
    name: 'we_are_scaling',
    title: 'We are scaling fast',
    description: 'How ready the company is to grow, and what breaks next',
    arguments: [{ name: 'headcount', description: 'the headcount that is planned' }, day],
    text: ({ headcount, at }) =>
      `Say how ready the company is to grow${headcount === undefined ? '' : ` to ${headcount} people`}, and what will break next. Start with coo_brief, look at layers, spans and departments with coo_process, and read the playbook’s thresholds at coo://knowledge/growth with coo_read.${onDay(at)} ${form}`,
  },
  {
    name: 'process_is_broken',
    title: 'Our process is broken',
    description: 'A process step by step, its bottleneck, and a plan to fix it',
    arguments: [
      { name: 'process', description: 'the name of the process', completes: 'processes' },
      day,
    ],
    text: ({ process, at }) =>
      `Find out why ${process === undefined ? 'the process that holds up most' : `the process “${process}”`} does not work. Go through its steps in order with coo_process, name the one that limits it, and propose one improvement at a time, the cheapest first.${onDay(at)} ${form}`,
  },
  {
    name: 'how_efficient_are_we',
    title: 'How efficient are we?',
    description: 'A scorecard of efficiency and process maturity',
    arguments: [day],
    text: ({ at }) =>
      `Draw up a scorecard of how efficiently the company works: flow and load of each process, process maturity, layers and spans, efficiency metrics against their benchmarks. Use coo_process, and coo_read for the playbook’s figures.${onDay(at)} ${form}`,
  },
  {
    name: 'design_our_cadence',
    title: 'Design our meeting cadence',
    description: 'Meetings from daily to quarterly, with owner, length and output',
    arguments: [{ name: 'headcount', description: 'how many people it is for' }, day],
    text: ({ headcount, at }) =>
      `Design the meeting cadence${headcount === undefined ? '' : ` for ${headcount} people`}, from daily to quarterly: for each meeting its purpose, owner, participants, length and output. See with coo_brief what is missing or overdone now, and read coo://knowledge/cadence with coo_read.${onDay(at)} ${form}`,
  },
  {
    name: 'weekly_review',
    title: 'Weekly review',
    description: 'What must be reacted to this week, and by whom',
    arguments: [day],
    text: ({ at }) =>
      `Prepare the weekly review: alerts by owner with coo_watch, key results that are behind with coo_okr, and the one constraint to work on with coo_brief. End with at most three topics for the leadership meeting.${onDay(at)} ${form}`,
  },
  {
    name: 'monthly_review',
    title: 'Monthly review',
    description: 'Results, constraint and decisions of the month',
    arguments: [day],
    text: ({ at }) =>
      `Prepare the monthly business review: goals against their pace with coo_okr, operations with coo_process, what changed since a month ago with coo_watch and its “since”, and the decisions that are due with coo_brief.${onDay(at)} ${form}`,
  },
  {
    name: 'board_preparation',
    title: 'Board preparation',
    description: 'What the board will ask, with the answer and its evidence',
    arguments: [day],
    text: ({ at }) =>
      `Prepare for the board: the state of the company in one page with coo_brief, the five questions that the board is most likely to ask with answer and evidence, and the decisions that it is to take. Open each finding that is used with coo_brief, view “explain”. Use this analysis alone, without other roles’ views.${onDay(at)} ${form}`,
  },
]
