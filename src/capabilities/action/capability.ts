import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { type ActionChange, changeAction } from './action.ts'
import { actionReport } from './report.ts'

export const action: Capability<ActionChange, Facts> = {
  name: 'action',
  command: 'action',
  title: 'An action added, changed or done',
  description:
    "Writes an action with its owner and day into the company's files. Named again, an open action gets a new owner or day; with --done it is done.",
  example: 'action A-16 --done -i examples/northlight --at 2026-09-11 --dry-run',
  options: [
    {
      name: 'owner',
      type: 'string',
      format: 'person',
      placeholder: 'NAME',
      description: 'who does it',
    },
    {
      name: 'due',
      type: 'string',
      format: 'day',
      placeholder: 'DATE',
      description: 'the day by which it is done',
    },
    {
      name: 'from',
      type: 'string',
      placeholder: 'TEXT',
      description: 'where it was agreed, such as "leadership_sync 2026-09-08"',
    },
    {
      name: 'finding',
      type: 'string',
      placeholder: 'FINDING',
      description: 'the id of the finding it acts on',
    },
    { name: 'done', type: 'boolean', description: 'it is done, on the day of --at' },
  ],
  reads: ['actions'],
  company: 'required',
  arguments: [
    {
      name: 'title',
      placeholder: 'TITLE',
      description: 'what is to be done; the id or title of an action that is there already',
      required: true,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).actionSchema,
  facts: createFacts,
  run: changeAction,
  report: actionReport,
  edits: ({ edits }) => edits,
}
