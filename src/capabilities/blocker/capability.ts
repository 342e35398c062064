import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { type BlockerChange, changeBlocker } from './blocker.ts'
import { blockerReport } from './report.ts'

export const blocker: Capability<BlockerChange, Facts> = {
  name: 'blocker',
  command: 'blocker',
  title: 'A blocker reported, or resolved',
  description:
    "Writes what stands in the way into the company's files. Reported again, an open blocker gets one more day, so that one that stays is seen; with --resolved it is closed.",
  example: 'blocker Sandbox --owner Kofi -i examples/northlight --at 2026-09-11 -n',
  options: [
    {
      name: 'owner',
      type: 'string',
      format: 'person',
      placeholder: 'NAME',
      description: 'who gets it out of the way',
    },
    { name: 'team', type: 'string', placeholder: 'NAME', description: 'whom it stops' },
    {
      name: 'impact',
      type: 'string',
      choices: ['team', 'department', 'company'],
      placeholder: 'WHOM',
      description: 'how far it reaches: team, department or company',
    },
    {
      name: 'blocks',
      type: 'string',
      placeholder: 'IDS',
      description: 'ids of what it holds up, with commas between them',
    },
    { name: 'resolved', type: 'boolean', description: 'it is resolved, on the day of --at' },
  ],
  reads: ['blockers'],
  company: 'required',
  arguments: [
    {
      name: 'title',
      placeholder: 'TITLE',
      description: 'what stands in the way; the id or title of a blocker that is there already',
      required: true,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).blockerSchema,
  facts: createFacts,
  run: changeBlocker,
  report: blockerReport,
  edits: ({ edits }) => edits,
}
