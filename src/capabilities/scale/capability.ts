import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { scaleReport } from './report.ts'
import { makeScale, type Scale } from './scale.ts'

export const scale: Capability<Scale, Facts> = {
  name: 'scale',
  command: 'scale',
  title: 'Scaling readiness',
  description:
    'What the company’s stage asks of it and what the next will: what breaks, with the company’s own signs, every benchmark of the stage, roles, processes and communication due, and the reporting tree.',
  example: 'scale examples/northlight --at 2026-09-11',
  options: [],
  reads: [],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).scaleSchema,
  facts: createFacts,
  run: makeScale,
  report: scaleReport,
}
