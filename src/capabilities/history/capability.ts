import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { type History, makeHistory } from './history.ts'
import { historyReport } from './report.ts'

export const history: Capability<History, Facts> = {
  name: 'history',
  command: 'history',
  title: 'The values of a key result, a metric or a finding over time',
  description:
    'Every value with its day and the line or commit it comes from, drawn as a line, and whether the last one is signal or noise; of a finding, how it stood week by week.',
  example: 'history support_backlog -i examples/northlight --at 2026-09-11',
  options: [],
  past: 'day',
  reads: [],
  company: 'required',
  arguments: [
    {
      name: 'name',
      placeholder: 'NAME',
      description: 'the id of a key result, the key of a metric, or the id of a finding',
      required: true,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).historySchema,
  facts: createFacts,
  run: makeHistory,
  report: historyReport,
}
