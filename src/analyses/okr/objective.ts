import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures, type TrackerStatus } from '../../knowledge/okr.ts'
import type { Objective } from '../../model/company.ts'
import { roundHalfEven, wholePercent } from '../../model/rounding.ts'
import { type ScoredKeyResult, scoreKeyResult, type Today } from './key-result.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { trackerLabels, trackerRank } from './status.ts'

const DIGITS = valueOf(okrFigures.score_digits)

/** An objective as given, with the tracker's figures and, under `outlook`, the corrected ones. */
export type ScoredObjective = Objective & {
  score: number
  /** Absent where there are no key results, as are the label and the pace. */
  score_pct?: string
  status: TrackerStatus
  status_label?: string
  key_results_scored: ScoredKeyResult[]
  outlook: Outlook
}

/** Mean of the rounded scores by `weight` (1 where none is given); 0 where the weights are. */
function weightedScore(scored: readonly ScoredKeyResult[]): number {
  let sum = 0
  let weights = 0
  for (const { score, weight = 1 } of scored) {
    sum += score * weight
    weights += weight
  }
  const mean = weights > 0 ? sum / weights : 0
  return Number.isFinite(mean) ? mean : 0
}

/** Scores one objective: the weighted mean of its key results, and the status of the worst.
 *  Source: okr_tracker.
 *  @param path where it stands in the company document */
export function scoreObjective(objective: Objective, today: Today, path: string): ScoredObjective {
  const list = `${path}.key_results`
  const scored = (objective.key_results ?? []).map((one, index) =>
    scoreKeyResult(one, today, today.timeOf(one, list, index)),
  )
  const outlook = outlookOf(
    scored,
    scored.map(({ pace }) => pace),
    today.at,
  )
  const [first] = scored
  if (first === undefined) {
    return { ...objective, score: 0, status: 'not_started', key_results_scored: [], outlook }
  }
  let status = first.status
  for (const one of scored) if (trackerRank[one.status] < trackerRank[status]) status = one.status
  const score = weightedScore(scored)
  return {
    ...objective,
    score: roundHalfEven(score, DIGITS),
    score_pct: wholePercent(score),
    status,
    status_label: trackerLabels[status],
    key_results_scored: scored,
    outlook,
  }
}
