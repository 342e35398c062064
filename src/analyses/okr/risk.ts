import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures, okrLabels, type RiskLevel, type TrackerStatus } from '../../knowledge/okr.ts'
import { roundHalfEven } from '../../model/rounding.ts'
import { counted } from '../words.ts'

const CRITICAL_WEEKS = valueOf(okrFigures.critical_weeks)
const HIGH_WEEKS = valueOf(okrFigures.high_risk_weeks)
const HIGH_GAP = valueOf(okrFigures.high_risk_gap)
const WEEKS_IN_QUARTER = valueOf(okrFigures.weeks_in_quarter)

export const riskLabels = valueOf(okrLabels.risk)

/** Whole weeks left that the tracker counts when a key result names none; at least 1. */
export const trackerWeeksLeft = (progress: number): number =>
  Math.max(1, Math.trunc((1 - progress) * WEEKS_IN_QUARTER))

/** Risk that a key result misses, by status, gap to the expected score and weeks left.
 *  @param gap expected less actual score, not rounded. Source: okr_tracker. */
export function riskLevel(status: TrackerStatus, gap: number, weeksLeft: number): RiskLevel {
  if (status === 'complete' || status === 'on_track') return 'low'
  if (status === 'off_track' && weeksLeft <= CRITICAL_WEEKS) return 'critical'
  if (gap > HIGH_GAP && weeksLeft <= HIGH_WEEKS) return 'high'
  if (status === 'off_track') return 'high'
  return status === 'at_risk' ? 'medium' : 'low'
}

/** Why a key result at risk or off track carries its risk level, which may be more than its
 *  status says: an "at risk" result far behind with few weeks left is a high risk. */
export function riskBecause(
  risk: RiskLevel,
  status: 'at_risk' | 'off_track',
  gap: number,
  weeksLeft: number,
): string {
  const left = `${counted(weeksLeft, 'week', 'weeks')} left`
  if (risk === 'critical') return `off track with ${left}`
  if (status === 'at_risk' && risk === 'high') {
    const points = roundHalfEven(gap * 100, 0)
    return `more than its status says: ${counted(points, 'point', 'points')} under the expected score with ${left}`
  }
  return status === 'off_track' ? `off track, though with ${left}` : `at risk with ${left}`
}
