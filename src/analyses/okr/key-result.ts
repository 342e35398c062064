import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures, type RiskLevel, type TrackerStatus } from '../../knowledge/okr.ts'
import type { KeyResult } from '../../model/company.ts'
import { roundHalfEven, wholePercent } from '../../model/rounding.ts'
import { outlookOfResult, type ResultOutlook } from '../goals/outlook.ts'
import { paceOf } from './pace.ts'
import type { Pace } from './pace-made.ts'
import type { Quarter, QuarterTime } from './quarter-progress.ts'
import { riskLabels, riskLevel, trackerWeeksLeft } from './risk.ts'
import { trackerScore } from './score.ts'
import { trackerLabels, trackerStatus } from './status.ts'
import type { TimeOf } from './value-time.ts'

const EXPECTED_SHARE = valueOf(okrFigures.expected_share)
const DIGITS = valueOf(okrFigures.score_digits)

/** A key result as given, with the tracker's figures and, under `pace`, the corrected ones; `outlook`
 *  is its owner's recent word, else what the pace says. */
export type ScoredKeyResult = KeyResult & {
  /** Rounded to three decimals, like the other figures of the tracker. */
  score: number
  score_pct: string
  status: TrackerStatus
  status_label: string
  expected_score: number
  gap_vs_expected: number
  risk_level: RiskLevel
  risk_label: string
  pace: Pace
  outlook: ResultOutlook
}

/** What all key results of one report share. */
export interface Today {
  at: string
  /** Share of the quarter that has passed, 0-1. */
  progress: number
  /** Score the tracker expects by now. */
  expected: number
  expectedRounded: number
  weeksLeft: number
  /** What rates are counted by. */
  timeOf: TimeOf
}

export function todayOf(at: string, { progress }: Quarter, timeOf: TimeOf): Today {
  const expected = progress * EXPECTED_SHARE
  return {
    at,
    progress,
    expected,
    expectedRounded: roundHalfEven(expected, DIGITS),
    weeksLeft: trackerWeeksLeft(progress),
    timeOf,
  }
}

/** Scores one key result; all its own keys stay, known or not. Source: okr_tracker.
 *  @param time what its value stands for */
export function scoreKeyResult(
  keyResult: KeyResult,
  today: Today,
  time: QuarterTime,
): ScoredKeyResult {
  const score = trackerScore(keyResult)
  const status = trackerStatus(score, today.progress, keyResult.done === true)
  const gap = today.expected - score
  const risk = riskLevel(status, gap, keyResult.weeks_remaining ?? today.weeksLeft)
  const pace = paceOf(keyResult, today.progress, today.at, time)
  return {
    ...keyResult,
    score: roundHalfEven(score, DIGITS),
    score_pct: wholePercent(score),
    status,
    status_label: trackerLabels[status],
    expected_score: today.expectedRounded,
    gap_vs_expected: roundHalfEven(gap, DIGITS),
    risk_level: risk,
    risk_label: riskLabels[risk],
    pace,
    outlook: outlookOfResult({ result: keyResult, pace }, today.at),
  }
}
