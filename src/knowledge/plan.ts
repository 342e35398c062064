import type { Figure } from './figure.ts'
import { byOpsScript } from './stated.ts'

/** Limits of the improvement plan: how many of each kind it takes up, and what counts as done. */
export const planLimits: Figure<{
  bottlenecks: number
  recommendations_of_critical: number
  processes_to_improve: number
  throughput_gain_pct: number
}> = {
  what: 'how many of each kind the improvement plan takes up, and the gain that counts as success',
  unit: 'count',
  statements: [
    byOpsScript({
      bottlenecks: 3,
      recommendations_of_critical: 2,
      processes_to_improve: 3,
      throughput_gain_pct: 25,
    }),
  ],
}

/** Priority of each kind of item in the improvement plan, 1 first. */
export const planPriorities: Figure<{
  revenue: number
  bottleneck: number
  critical_process: number
  burn: number
  organization: number
  improvement: number
}> = {
  what: 'priority of each kind of item in the improvement plan',
  unit: 'rank',
  statements: [
    byOpsScript({
      revenue: 1,
      bottleneck: 1,
      critical_process: 2,
      burn: 2,
      organization: 3,
      improvement: 4,
    }),
  ],
}
