import type { StepFigures } from './process/steps.ts'

/** What comes to a step today: also what is worked off of a long queue before it. */
export const comingIn = (step: StepFigures): number | null =>
  step.backlog_inflow_per_day ?? step.inflow_per_day
