import type { Constraint } from './constraint.ts'

const isHolding = (of: Constraint) =>
  of.basis === 'queue' || (of.basis === 'load' && (of.load_pct ?? Infinity) > 100)
const days = (of: Constraint) => (of.stands_still ? Infinity : (of.queue_days ?? 0))
const load = (of: Constraint) => of.load_pct ?? 0

/** Positive where the first of two constraints holds up more work than the second: a step given
 *  more than it can take or found by its queue comes before one that keeps up, then the longer
 *  queue in days, then the higher load. */
export function holdsUpMore(one: Constraint, other: Constraint): number {
  if (one.step === null || other.step === null) {
    return Number(one.step !== null) - Number(other.step !== null)
  }
  const byDays = days(one) === days(other) ? 0 : days(one) - days(other)
  return Number(isHolding(one)) - Number(isHolding(other)) || byDays || load(one) - load(other)
}
