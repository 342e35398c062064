import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { SINCE, sinceOf } from '../shared/since.ts'
import { type Brief, makeBrief } from './brief.ts'
import { briefReport } from './report.ts'

export const brief: Capability<Brief, Facts> = {
  name: 'brief',
  command: 'brief',
  title: 'Briefing: what is so, how sure it is, and what to decide',
  description:
    'One page over everything the company folder holds: the bottom line, at most five findings with their evidence, risks, the decisions needed, what was assumed and whom to ask. The first thing to read.',
  example: 'brief examples/northlight --at 2026-09-11',
  options: [SINCE],
  past: 'week',
  reads: [],
  company: 'or_sample',
  schema: async () => (await import('./output-schema.ts')).briefSchema,
  facts: createFacts,
  run: (facts, args) => {
    sinceOf(args, facts.situation.at)
    return makeBrief(facts)
  },
  report: briefReport,
}
