import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { syncReport } from './report.ts'
import { makeSync, type Sync } from './sync.ts'

export const sync: Capability<Sync, Facts> = {
  name: 'sync',
  command: 'sync',
  title: 'The weekly leadership sync on one page',
  description:
    'The pack for the next leadership sync: metrics with signals told from noise, at most three priorities from findings and from what was submitted, decisions and actions due, blockers that come back, who gave no pre-read, and the parking lot.',
  example: 'sync examples/northlight --at 2026-09-11',
  options: [],
  reads: ['meetings', 'metrics', 'metric_history', 'actions', 'decisions', 'blockers', 'cadence'],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).syncSchema,
  facts: createFacts,
  run: makeSync,
  report: syncReport,
}
