import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import type { Situation } from '../../model/source.ts'
import { neededMultiple } from '../needed-multiple.ts'
import { type CycleChurn, churnOf } from './churn.ts'
import { type CycleDays, currentOf, type Goals, type ResultRef, targetOf } from './goals.ts'
import { JUDGED_FROM } from './outlook.ts'
import { type Part, type Rollups, SUM_TOLERANCE } from './rollups.ts'
import { isMoney, saysNet } from './words.ts'

const GROSS_GAP = valueOf(goalFigures.gross_gap)

/** A company result that says it is net, its parts being gross. Amounts in the currency given. */
export interface NetGoal {
  parent: ResultRef
  parts: readonly Part[]
  target: number
  /** What it is said to be; null where no value is given. */
  reported: number | null
  /** What the parts have brought in, and what they aim at. */
  gross_now: number
  gross_target: number
  churn: CycleChurn | null
  /** Whether the figure reported is the gross sum of the parts, with nothing taken off. */
  looks_gross: boolean
  /** Gross less churn until today; what is reported where that does not look gross; null where the
   *  churn is not known, or nothing is reported. */
  net_now: number | null
  /** The net at the end of the cycle when every part hits its target. */
  net_if_all_hit: number | null
  /** The net at the end of the cycle when all goes on as so far. This and what follows is null in the
   *  first tenth of the cycle. */
  net_at_pace: number | null
  /** The end of the cycle at the pace of what is reported, were churn already taken off it. */
  reported_at_pace: number | null
  /** Gross rate that the net target needs from now on, over the gross rate so far. */
  needed_multiple: number | null
}

const looksGross = (reported: number, gross: number, churn: CycleChurn | null): boolean => {
  const apart = Math.abs(reported - gross)
  return churn === null ? apart <= SUM_TOLERANCE * gross : apart <= GROSS_GAP * churn.so_far
}

function netGoal(
  parent: ResultRef,
  parts: readonly Part[],
  situation: Situation,
  cycle: CycleDays,
): NetGoal | null {
  const target = targetOf(parent.result)
  const reported = currentOf(parent.result) ?? null
  if (target === undefined) return null
  let gross_now = 0
  let gross_target = 0
  for (const { ref, times } of parts) {
    gross_now += (currentOf(ref.result) ?? 0) * times
    gross_target += (targetOf(ref.result) ?? 0) * times
  }
  // Without dates the time is in shares, of which no churn can be counted.
  const { elapsed } = cycle.total > 0 ? parent.time : cycle
  const churn = churnOf(situation, cycle, elapsed)
  const looks_gross = reported !== null && looksGross(reported, gross_now, churn)
  const net_now = !looks_gross ? reported : churn === null ? null : gross_now - churn.so_far
  const share = cycle.total > 0 ? elapsed / cycle.total : 0
  const isJudged = share >= JUDGED_FROM
  return {
    parent,
    parts,
    target,
    reported,
    gross_now,
    gross_target,
    churn,
    looks_gross,
    net_now,
    net_if_all_hit: churn === null ? null : gross_target - churn.whole,
    net_at_pace: net_now === null || !isJudged ? null : net_now / share,
    reported_at_pace: reported !== null && isJudged ? reported / share : null,
    needed_multiple:
      churn === null || !isJudged
        ? null
        : neededMultiple(gross_now, target + churn.whole, parent.time),
  }
}

/** A net goal whose reported figure is the gross sum of its parts. */
export type GrossGoal = NetGoal & { reported: number }

export const isGross = (goal: NetGoal): goal is GrossGoal => goal.looks_gross

/** Company results in money that say they are net while the parts they are the sum of are not. */
export function netGoals(situation: Situation, goals: Goals, rollups: Rollups): NetGoal[] {
  const found: NetGoal[] = []
  for (const { parent, parts } of rollups.list) {
    if (!isMoney(parent.result) || !saysNet(parent.result)) continue
    const sums = parts.filter(({ rolls_up }) => rolls_up === 'sum')
    if (sums.length === 0 || sums.some(({ ref }) => saysNet(ref.result))) continue
    if (sums.some(({ ref }) => ref.result.lower_is_better === true)) continue
    const goal = netGoal(parent, sums, situation, goals.cycle)
    if (goal !== null) found.push(goal)
  }
  return found
}
