import { type Entry, entriesOf } from './entry.ts'
import type { Figure } from './figure.ts'
import { byProduct } from './stated.ts'

const entries = entriesOf('seed_cadence')
const entry = (text: string): Entry => ({ text, source: 'seed_cadence' })

/** A role in a way of dividing a decision or a task. */
export interface RightsRole {
  letter: string
  name: string
  means: Entry
}

const role = (letter: string, name: string, text: string): RightsRole => ({
  letter,
  name,
  means: entry(text),
})

/** RAPID, RACI and DRI: who has which part, how they are used and what goes wrong. */
export const decisionRights = {
  rapid: {
    use: entry('For single decisions, in companies that grow out of deciding everything together'),
    roles: [
      role('R', 'Recommend', 'Does the analysis, gathers input and proposes the decision'),
      role('A', 'Agree', 'Must agree before it is final: a veto, to be given sparingly'),
      role('P', 'Perform', 'Carries it out, and is heard while it is prepared'),
      role('I', 'Input', 'Gives a view that binds nobody'),
      role('D', 'Decide', 'Makes the final call: one person, since groups do not decide'),
    ],
    habits: entries(
      'The five parts are given out before the work begins',
      'The one who decides is a person, never a committee',
      'Two or three people at most must agree; more and nothing moves',
      'The parts stand in the document of the decision, for everybody to see',
    ),
  },
  raci: {
    use: entry('For what comes back: the tasks of a process rather than a single decision'),
    roles: [
      role('R', 'Responsible', 'Does the work'),
      role('A', 'Accountable', 'Answers for the outcome: one person'),
      role('C', 'Consulted', 'Is asked before it is decided or done'),
      role('I', 'Informed', 'Is told afterwards'),
    ],
    habits: entries(
      'Several people accountable for one task: nobody is',
      'Accountable and responsible always the same person: nobody looks at the work of another',
      'Too many consulted: everybody is asked and nothing moves',
      'Consulted and informed mixed up: one is asked before, the other told after',
    ),
  },
  dri: {
    use: entry('For projects, beside RACI for processes: one directly responsible individual'),
    roles: [
      role(
        'DRI',
        'Directly responsible individual',
        'Gets the credit when it succeeds and is called when it fails',
      ),
    ],
    habits: entries(
      'Every project, deliverable and decision has exactly one; without one nobody answers',
      'The name stands in the brief of the project',
      'They may decide within its scope',
      'They tell how it stands',
      'They do not point to missing means: they escalate what blocks them',
    ),
  },
} as const

/** When a decision is logged, and what the log says of it. */
export const decisionLogGuide = {
  when: entry('It affects more than one team, costs more than $10,000, or is hard to reverse'),
  fields: [
    ['decided_on', entry('The day')],
    ['title', entry('What was decided, in one sentence')],
    ['context', entry('Why it was needed, and how things stood')],
    ['options', entry('What was weighed')],
    ['rationale', entry('Why this option')],
    ['owner', entry('Who made the final call')],
    ['reversible', entry('Whether it can be taken back: yes, no or partially')],
    ['review_on', entry('When it is looked at again')],
    ['outcome', entry('What came of it, filled in later')],
  ],
} as const

/** What a request for a decision in writing says. */
export const decisionRequestGuide = [
  ['context', entry('Why it is needed, in one to three sentences')],
  ['options', entry('The options, each with what speaks for and against it')],
  ['recommendation', entry('What is recommended, and why')],
  ['input_from', entry('Whose input is needed, by name')],
  ['decider', entry('Who decides: one person, by name')],
  ['decide_by', entry('By when: at least 24 hours from now')],
  ['default', entry('What happens when nobody answers')],
] as const

export const rightsFigures = {
  consulted: {
    what: 'Most people to consult on one task',
    unit: 'people',
    statements: [byProduct(4)],
  },
  tasks_for_same: {
    what: 'Fewest tasks of a process that show one person to be always both responsible and accountable',
    unit: 'tasks',
    statements: [byProduct(3)],
  },
  slow_percentile: {
    what: 'Percentile of decision times that stands for the slow ones',
    unit: 'percent',
    statements: [byProduct(90)],
  },
  request_working_days: {
    what: 'Working days that a request gives for an answer, to be at least 24 hours',
    unit: 'days',
    statements: [byProduct(2)],
  },
} as const satisfies Record<string, Figure>

/** Words by which an owner is a group and not a person. */
export const groupWords =
  /(?<![\w-])(?:teams?|department|committee|board|squad|group|everyone|everybody|leadership|founders)(?![\w-])/i
/** Marks between several names. */
export const severalNames = /\s(?:and|und|et|or|&)\s|[/;+]|,(?!\s*(?:Jr|Sr|PhD|MD|MBA|CPA)\b)/i
/** Beginnings of titles: one person holds them, whatever they name. */
export const titleWords = /^(?:s?vp|evp|vice president|head|director|chief|manager|lead)\b/i
