import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { type DecisionChange, logDecision } from './log-decision.ts'
import { logOptions } from './options.ts'
import { logDecisionReport } from './report.ts'

export const logDecisionCapability: Capability<DecisionChange, Facts> = {
  name: 'log_decision',
  command: 'decide --log',
  title: 'A decision written into the log',
  description:
    'Writes a decision, or a request for one, into your own files and says what the log should still tell of it. Named again, a request is settled and gaps are filled; what was decided is not rewritten: a new decision supersedes it.',
  example: 'decide --log D-2026-10 --decided 2026-09-10 -i examples/northlight -n',
  options: logOptions,
  reads: ['decisions'],
  company: 'required',
  arguments: [
    {
      name: 'title',
      placeholder: 'TITLE',
      description: 'what was decided, in a sentence; the id or title of an entry that is there',
      required: true,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).logDecisionSchema,
  facts: createFacts,
  run: logDecision,
  report: logDecisionReport,
  edits: ({ edits }) => edits,
}
