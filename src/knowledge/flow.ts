import type { Figure } from './figure.ts'
import { byOpsScript, byProcessReference } from './stated.ts'

/** Utilization of a constraint in percent: from `at_capacity` on it has no room left, from
 *  `headroom` on it has some, below that something other than capacity holds it back. */
export const constraintUtilization: Figure<{ at_capacity: number; headroom: number }> = {
  what: 'utilization of a constraint from which it is at capacity, and from which it has headroom',
  unit: 'percent',
  statements: [byOpsScript({ at_capacity: 90, headroom: 70 })],
}

/** Capacity that the script puts in where none is given, as a multiple of throughput. */
export const assumedCapacity: Figure = {
  what: 'capacity taken for a step that states none, per unit of its throughput',
  unit: 'ratio',
  statements: [byOpsScript(1.2)],
}

/** Hours of work that the script puts in where a step states none. */
export const assumedProcessHours: Figure = {
  what: 'work taken for a step that states none',
  unit: 'hours',
  statements: [byOpsScript(1)],
}

/** Goldratt's five steps, in the order in which they are to be taken. */
export const focusingSteps: Figure<
  readonly ['identify', 'exploit', 'subordinate', 'elevate', 'repeat']
> = {
  what: 'order of work on a constraint',
  unit: 'name',
  statements: [
    byProcessReference(['identify', 'exploit', 'subordinate', 'elevate', 'repeat'] as const),
  ],
}

export type FocusingStepName = (typeof focusingSteps.statements)[0]['value'][number]

/** Decimals to which the script rounds its output. */
export const scriptDecimals: Figure<{ score: number; percent: number }> = {
  what: 'decimals of the script output',
  unit: 'count',
  statements: [byOpsScript({ score: 2, percent: 1 })],
}
