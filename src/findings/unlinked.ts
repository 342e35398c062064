import type { Facts } from '../analyses/facts.ts'
import { type Goal, supportedIds } from '../analyses/goals/goals.ts'

/** Whether an objective names no company objective, no priority, and no result of it links to one. */
export const isUnlinked = (goal: Goal, facts: Facts): boolean =>
  supportedIds(goal.objective).length === 0 &&
  goal.objective.supports_priority_id === undefined &&
  !facts.rollups().tied.has(goal)
