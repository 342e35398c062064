import type { Severity } from '../model/finding.ts'
import type { Figure } from './figure.ts'
import { byOpsScript, byProduct } from './stated.ts'

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

/** How the plan that joins all findings is ranked: impact x urgency / effort. The factors are ours. */
export const rankingFigures = {
  impact: {
    what: 'impact of a finding by its severity',
    unit: 'points',
    statements: [byProduct<Record<Severity, number>>({ critical: 4, high: 3, medium: 2, low: 1 })],
  },
  urgency: {
    what: 'urgency of an action by the days until it is due, the first that it is within',
    unit: 'points',
    statements: [
      byProduct<readonly { days: number; points: number }[]>([
        { days: 0, points: 4 },
        { days: 7, points: 3 },
        { days: 14, points: 2 },
        { days: Infinity, points: 1 },
      ]),
    ],
  },
  effort: {
    what: 'effort of an improvement by its size, and the hours taken for it where none are given',
    unit: 'points and hours',
    statements: [
      byProduct<Record<'LOW' | 'MEDIUM' | 'HIGH', { points: number; hours: number }>>({
        LOW: { points: 1, hours: 8 },
        MEDIUM: { points: 2, hours: 24 },
        HIGH: { points: 3, hours: 80 },
      }),
    ],
  },
  effort_of_area: {
    what: 'size taken for what a finding asks for where nothing tells it: to decide, to agree or to correct data is little',
    unit: 'size',
    statements: [
      byProduct<Readonly<Record<string, Effort>>>({
        decisions: 'LOW',
        cadence: 'LOW',
        data: 'LOW',
        okr: 'LOW',
        risk: 'LOW',
        process: 'MEDIUM',
        metrics: 'MEDIUM',
        org: 'HIGH',
      }),
    ],
  },
  horizon_weeks: {
    what: 'weeks that count as now, and weeks from then that count as next: a month, and the rest of a quarter',
    unit: 'weeks',
    statements: [byProduct<{ now: number; next: number }>({ now: 4, next: 9 })],
  },
} as const satisfies Record<string, Figure<unknown>>

/** Sizes of effort. */
export type Effort = 'LOW' | 'MEDIUM' | 'HIGH'
