import type { RiskLevel } from '../../knowledge/okr.ts'
import { titleOf } from '../goals/words.ts'
import { holdersOf, type Level } from '../levels.ts'
import { type Cascade } from './cascade.ts'
import type { ScoredKeyResult, Today } from './key-result.ts'
import { riskBecause } from './risk.ts'

/** A key result that the tracker's thresholds put at risk or off track. */
export interface AtRisk {
  level: Level
  owner: string
  objective: string
  key_result: string
  score: number
  score_pct: string
  status: 'at_risk' | 'off_track'
  status_label: string
  risk_level: RiskLevel
  risk_label: string
  risk_because: string
  gap_vs_expected: number
  notes: string
}

function entryOf(
  level: Level,
  owner: string,
  objective: string,
  one: ScoredKeyResult,
  status: AtRisk['status'],
  today: Today,
): AtRisk {
  const gap = one.gap_vs_expected
  const weeksLeft = one.weeks_remaining ?? today.weeksLeft
  return {
    level,
    owner,
    objective,
    key_result: titleOf(one),
    score: one.score,
    score_pct: one.score_pct,
    status,
    status_label: one.status_label,
    risk_level: one.risk_level,
    risk_label: one.risk_label,
    risk_because: riskBecause(one.risk_level, status, gap, weeksLeft),
    gap_vs_expected: gap,
    notes: one.notes ?? '',
  }
}

/** Key results at risk or off track by the tracker's thresholds, over the whole cascade: off track
 *  first, then the wider gap, then the order of the document. Source: okr_tracker. */
export function atRiskKeyResults(cascade: Cascade, today: Today): AtRisk[] {
  const offTrack: AtRisk[] = []
  const atRisk: AtRisk[] = []
  for (const { level, name = '', objectives } of holdersOf(cascade)) {
    for (const objective of objectives) {
      const title = titleOf(objective)
      for (const one of objective.key_results_scored) {
        const { status } = one
        if (status === 'off_track') offTrack.push(entryOf(level, name, title, one, status, today))
        if (status === 'at_risk') atRisk.push(entryOf(level, name, title, one, status, today))
      }
    }
  }
  const byGap = (a: AtRisk, b: AtRisk) => b.gap_vs_expected - a.gap_vs_expected
  return [...offTrack.sort(byGap), ...atRisk.sort(byGap)]
}
