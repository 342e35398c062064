import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Capability } from '../capability.ts'
import { SINCE, sinceOf } from '../shared/since.ts'
import { type MetricsOutput, makeMetrics } from './metrics.ts'
import { metricsReport } from './report.ts'

export const metrics: Capability<MetricsOutput, Facts> = {
  name: 'metrics',
  command: 'metrics',
  title: 'Metrics: value, plan, target, and what is signal and what is noise',
  description:
    'The operational metrics against their targets and every metric with a history: signal or noise by control limits, the bridge of recurring revenue, restated figures, promises kept, incidents. Use it before a weekly or monthly review.',
  example: 'metrics examples/northlight --at 2026-09-11',
  options: [SINCE],
  past: 'week',
  reads: [],
  company: 'required',
  schema: async () => (await import('./output-schema.ts')).metricsSchema,
  facts: createFacts,
  run: (facts, args) => {
    sinceOf(args, facts.situation.at)
    return makeMetrics(facts)
  },
  report: metricsReport,
}
