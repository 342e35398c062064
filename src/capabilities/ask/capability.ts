import { createFacts, type Facts } from '../../analyses/facts.ts'
import { say } from '../../analyses/words.ts'
import type { Arguments, Capability } from '../capability.ts'
import { UsageError } from '../usage-error.ts'
import { type Ask, makeAsk } from './ask.ts'
import { askReport } from './report.ts'

/** A page of text; a longer one asks for more than one thing, and takes long to be searched. */
const MOST_CHARACTERS = 4_000

/** The request, which has to say something, and in few words. */
function said(question: Arguments[string]): string {
  const text = String(question)
  if (text.length > MOST_CHARACTERS) {
    throw new UsageError(
      `QUESTION: expected at most ${say(MOST_CHARACTERS)} characters, found ${say(text.length)}`,
      'ask in a few sentences; coo notes reads longer texts for actions and decisions',
    )
  }
  if (text.trim() !== '') return text
  throw new UsageError(
    'QUESTION: nothing is asked',
    'say what you want in a few words, such as "too many decisions reach me"',
  )
}

export const ask: Capability<Ask, Facts> = {
  name: 'ask',
  command: 'ask',
  title: 'Which report or framework answers a request',
  description:
    'Takes a plain request, such as "too many decisions reach me", and names the report or framework that answers it, with the command, why it was chosen, what else was considered and which data are missing. No language model is used.',
  example: 'ask process-is-broken -i examples/northlight --at 2026-09-11',
  options: [],
  reads: [],
  company: 'required',
  arguments: [
    {
      name: 'question',
      placeholder: 'QUESTION',
      description: 'the request in your own words, in quotes',
      required: true,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).askSchema,
  facts: createFacts,
  run: ({ situation: { company, at }, companyConstraint }, { question }: Arguments) => {
    const { status, candidates } = companyConstraint()
    const limiting = status === 'established' ? candidates[0]?.process : undefined
    return makeAsk(said(question), { company, at, limiting })
  },
  report: askReport,
}
