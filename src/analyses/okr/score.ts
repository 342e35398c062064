import type { KeyResult } from '../../model/company.ts'

/** Keeps a score within 0-1. A quotient of overflowing differences is no number; like the
 *  tracker's, this counts as full. */
export function clampScore(score: number): number {
  const capped = score < 1 ? score : 1
  return capped > 0 ? capped : 0
}

/** Part of the way from a baseline to a target, unclamped; 0 where the two are equal. */
export const wayTo = (target: number, current: number, baseline: number): number =>
  target === baseline ? 0 : (current - baseline) / (target - baseline)

function milestoneScore(keyResult: KeyResult): number {
  if (keyResult.score !== undefined) return clampScore(keyResult.score)
  const { milestones_hit = 0, milestones_total = 1 } = keyResult
  if (!(milestones_total > 0)) return 0
  const share = milestones_hit / milestones_total
  return Number.isFinite(share) ? share : 1
}

function numericScore(keyResult: KeyResult): number {
  const { target_value = 0, current_value = 0, baseline_value = 0 } = keyResult
  if (target_value === baseline_value) return 0
  if (keyResult.lower_is_better === true && current_value <= target_value) return 1
  return clampScore(wayTo(target_value, current_value, baseline_value))
}

function controlScore(keyResult: KeyResult): number {
  const { target_value, current_value } = keyResult
  if (target_value === undefined || current_value === undefined) return 0
  return isKept(current_value, target_value, keyResult.lower_is_better === true) ? 1 : 0
}

/** Whether a level is on the right side of its limit; on the limit is kept. */
export const isKept = (current: number, limit: number, lowerIsBetter: boolean): boolean =>
  lowerIsBetter ? current <= limit : current >= limit

/** Score of a key result, 0-1 (milestones hit beyond their total go above 1), as the tracker
 *  computes it: a missing value counts as 0 (a missing percentage target as 100), and the
 *  percentage kind does not know `lower_is_better`. `paceOf` has the corrected score.
 *  The kind `control`, unknown to the tracker, scores 1 when kept, else 0. Source: okr_tracker.
 *  @example trackerScore({ baseline_value: 0, current_value: 2, target_value: 5 }) // => 0.4 */
export function trackerScore(keyResult: KeyResult): number {
  switch (keyResult.type) {
    case 'boolean':
      return keyResult.done === true ? 1 : 0
    case 'milestone':
      return milestoneScore(keyResult)
    case 'percentage': {
      const { target_pct = 100, current_pct = 0, baseline_pct = 0 } = keyResult
      return clampScore(wayTo(target_pct, current_pct, baseline_pct))
    }
    case 'control':
      return controlScore(keyResult)
    case 'numeric':
    case undefined:
    default:
      return numericScore(keyResult)
  }
}
