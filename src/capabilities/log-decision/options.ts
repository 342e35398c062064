import type { Option } from '../capability.ts'

const said = (name: string, placeholder: string, description: string): Option => ({
  name,
  type: 'string',
  placeholder,
  description,
})

const on = (name: string, description: string): Option => ({
  ...said(name, 'DATE', description),
  format: 'day',
})

const oneOf = (name: string, placeholder: string, choices: string[], description: string) => ({
  ...said(name, placeholder, `${description}: ${choices.join(', ')}`),
  choices,
})

/** What a call may say of a decision; the log's keys in their order. */
export const logOptions: readonly Option[] = [
  said('subject', 'TEXT', 'what it is about, the same words each time'),
  oneOf('status', 'STATUS', ['requested', 'decided', 'rejected'], 'how it stands'),
  on('requested', 'the day on which it was asked for'),
  on('decided', 'the day on which it was decided (default: the day of --at)'),
  said('as', 'TEXT', 'of a request that is settled: what was decided, its title from then on'),
  said('owner', 'NAME', 'who makes the final call'),
  said('context', 'TEXT', 'why it was needed, and how things stood'),
  said('options', 'LIST', 'what was weighed, with semicolons between'),
  said('recommendation', 'TEXT', 'of a request: what is recommended, and why'),
  said('rationale', 'TEXT', 'why this option'),
  {
    name: 'cost_usd',
    type: 'number',
    minimum: 0,
    placeholder: 'USD',
    description: 'what it costs, in US dollars',
  },
  said('teams', 'LIST', 'the teams that it affects, with commas between'),
  oneOf('reversible', 'HOW', ['yes', 'no', 'partially'], 'whether it can be taken back'),
  on('review', 'the day on which it is looked at again'),
  said('outcome', 'TEXT', 'what came of it'),
  said('supersedes', 'DECISION', 'the decision that it replaces, by id or title'),
  on('decide_by', 'of a request: the day by which it is decided'),
  said('default', 'TEXT', 'of a request: what happens when nobody answers'),
  said('default_authorized_by', 'NAME', 'of a request: who allows that default'),
]
