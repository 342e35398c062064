import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { makePlan, type Plan } from './plan.ts'
import { planReport } from './report.ts'

export const plan: Capability<Plan, Facts> = {
  name: 'plan',
  command: 'plan',
  title: 'Improvement plan: now, next, later',
  description:
    'Everything that calls for improvement, once each: ranked by impact times urgency over effort with each factor shown, grouped into now, next and later by the hours there are, and traced to its findings.',
  example: 'plan examples/northlight --at 2026-09-11',
  options: [],
  reads: [],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).planSchema,
  facts: createFacts,
  run: makePlan,
  report: planReport,
}
