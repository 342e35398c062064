import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Arguments, Capability } from '../capability.ts'
import { type Decide, makeDecide } from './decide.ts'
import { decideReport } from './report.ts'

export const decide: Capability<Decide, Facts> = {
  name: 'decide',
  command: 'decide',
  title: 'Decisions: log, requests, speed, and who has which part',
  description:
    'Shows what waits for a decision and whether its default may be taken, reviews due, how long decisions take, contradictions, and faults in RAPID, RACI and ownership; with --request it writes a decision request to be posted.',
  example: 'decide examples/northlight --at 2026-09-11',
  options: [
    {
      name: 'request',
      type: 'string',
      placeholder: 'DECISION',
      description:
        'a request to be posted: for a decision of the log by id or title, or a new question',
    },
  ],
  reads: ['decisions', 'raci'],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).decideSchema,
  facts: createFacts,
  run: (facts, { request }: Arguments) =>
    makeDecide(facts, request === undefined ? null : String(request)),
  report: decideReport,
}
