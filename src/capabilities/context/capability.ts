import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { type ContextOutput, makeContext } from './context.ts'
import { contextReport } from './report.ts'

export const context: Capability<ContextOutput, Facts> = {
  name: 'context',
  command: 'context',
  title: 'Company context: what every role reads first',
  description:
    'Reads company-context.md: how old it is, which required fields it lacks, where the data contradict it, and the changes that would make it right, as a patch. The file itself is never changed.',
  example: 'context examples/northlight --at 2026-09-11',
  options: [],
  reads: ['context'],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).contextOutputSchema,
  facts: createFacts,
  run: makeContext,
  report: contextReport,
  forms: {
    patch: {
      description: 'the proposed changes as a unified diff',
      media_type: 'text/x-diff',
      write: ({ patch }) => patch,
    },
  },
}
