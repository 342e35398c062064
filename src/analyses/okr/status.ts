import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures, okrLabels, type TrackerStatus } from '../../knowledge/okr.ts'

const ON_TRACK = valueOf(okrFigures.on_track_score)
const AT_RISK = valueOf(okrFigures.at_risk_score)
const NOT_STARTED_UNTIL = valueOf(okrFigures.not_started_until)

export const trackerLabels = valueOf(okrLabels.status)

/** Status by the tracker's fixed thresholds. Its time-adjusted limit is the larger of 0.4 x
 *  progress and 0.4, which is 0.4 at any time, so only the first tenth of the quarter differs;
 *  `paceOf` judges by time. A score of exactly 1 is complete only when it is marked done.
 *  @param score 0-1, not rounded
 *  @param progress share of the quarter that has passed, 0-1. Source: okr_tracker. */
export function trackerStatus(score: number, progress: number, done: boolean): TrackerStatus {
  if (done) return 'complete'
  if (score === 0 && progress < NOT_STARTED_UNTIL) return 'not_started'
  if (score >= ON_TRACK) return 'on_track'
  return score >= AT_RISK ? 'at_risk' : 'off_track'
}

/** Ranks a status, worst first; an objective has the status of its worst key result. */
export const trackerRank: Record<TrackerStatus, number> = {
  off_track: 0,
  at_risk: 1,
  not_started: 2,
  on_track: 3,
  complete: 4,
}
