import type { Goal, GoalUnit } from './goals.ts'

/** Objectives without an owner, where the unit does not own them all by itself: it has no owner
 *  either, or it names owners for its other objectives. */
export function ownerless(unit: GoalUnit): Goal[] {
  const without = unit.goals.filter(({ objective }) => !objective.owner?.trim())
  const unitOwnsAll = Boolean(unit.owner?.trim()) && without.length === unit.goals.length
  return unitOwnsAll ? [] : without
}
