import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { type CheckIn, checkIn } from './check-in.ts'
import { checkInQuestions } from './questions.ts'
import { checkInReport } from './report.ts'

export const checkInCapability: Capability<CheckIn, Facts> = {
  name: 'check_in',
  command: 'check-in',
  title: 'How a key result stands, written down',
  description:
    "Sets a key result's current value and adds it to its check-ins, in your own files. Alone, it lists the key results that wait for one; with --owner, it asks for each in turn.",
  example: 'check-in 26q3-soc2 2/4 -i examples/northlight --at 2026-09-11 -n',
  options: [
    {
      name: 'confidence',
      type: 'number',
      minimum: 0,
      maximum: 1,
      placeholder: 'C',
      description: 'how sure its owner is that it will be reached, 0 to 1',
    },
    { name: 'note', type: 'string', placeholder: 'TEXT', description: 'what is behind the value' },
    {
      name: 'on',
      type: 'string',
      format: 'day',
      placeholder: 'DATE',
      description: 'the day of the value (default: the day of --at)',
    },
    {
      name: 'by',
      type: 'string',
      format: 'person',
      placeholder: 'NAME',
      description: 'who says so',
    },
    {
      name: 'owner',
      type: 'string',
      placeholder: 'NAME',
      description: 'list, and in a terminal ask for, the key results of one owner',
    },
  ],
  reads: ['company_okrs', 'department_okrs', 'team_okrs'],
  company: 'required',
  arguments: [
    {
      name: 'key_result',
      placeholder: 'KEY_RESULT',
      description: 'its id, else its title',
      required: false,
    },
    {
      name: 'value',
      placeholder: 'VALUE',
      description: 'its value now: a number, 3/4 for milestones, yes or no; = as it is',
      required: false,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).checkInSchema,
  facts: createFacts,
  run: checkIn,
  report: checkInReport,
  edits: ({ edits }) => edits,
  asks: checkInQuestions,
}
