import type { Situation } from '../../model/source.ts'
import type { Assumption } from '../assumption.ts'
import { once } from '../once.ts'
import { factsByOutlook, factsByTracker } from './action-facts.ts'
import { type Alignment, alignmentOf } from './alignment.ts'
import { assumptionsOf } from './assumptions.ts'
import { type AtRisk, atRiskKeyResults } from './at-risk.ts'
import { type NeedsAttention, needsAttention } from './attention.ts'
import { meanScore, type ScoredUnit, scoreCascade } from './cascade.ts'
import { type Health, healthOf } from './health.ts'
import { todayOf } from './key-result.ts'
import type { ScoredObjective } from './objective.ts'
import { type Outlook, outlookOfUnit } from './outlook.ts'
import { quarterOn } from './quarter-progress.ts'
import { type RecommendedAction, recommendedActions } from './recommended-actions.ts'
import { valueTimes } from './value-time.ts'

/** A company's OKRs on one day. The tracker's keys hold its figures; what is right beside them
 *  stands in `company_outlook`, `needs_attention`, `actions`, and in each key result's `pace` and
 *  each objective's, department's and team's `outlook`. */
export interface OkrAnalysis {
  company: string
  quarter: string | null
  quarter_start: string | null
  quarter_end: string | null
  /** Share of the quarter that has passed, 0-1. */
  quarter_progress: number
  quarter_progress_from: 'dates' | 'given' | 'assumed'
  days_left: number | null
  weeks_left: number | null
  company_outlook: Outlook
  needs_attention: NeedsAttention[]
  /** Recommended by outlook. */
  actions: RecommendedAction[]
  /** Mean of the company objectives' scores by the tracker, 0-1, not rounded. */
  company_score: number
  company_health: Health
  at_risk_count: number
  alignment_coverage_pct: number
  objectives: ScoredObjective[]
  departments: ScoredUnit[]
  teams: ScoredUnit[]
  at_risk_key_results: AtRisk[]
  alignment: Alignment
  /** Recommended by the tracker's labels. */
  recommendations: RecommendedAction[]
  assumed: Assumption[]
}

/** Scores and judges the OKRs of one situation. Source: okr_tracker. What only a report shows is
 *  worked out when it is read: there may be very many key results.
 *  @param overrides `quarter_progress` in place of what the dates say, 0-1 */
export function analyseOkrs(
  situation: Situation,
  overrides: { quarter_progress?: number },
): OkrAnalysis {
  const { company, at } = situation
  const okrs = company.company_okrs ?? {}
  const quarter = quarterOn(at, okrs, overrides.quarter_progress)
  const { progress, days_left, weeks_left } = quarter
  const today = todayOf(at, quarter, valueTimes(situation, quarter, okrs))
  const cascade = scoreCascade(company, today)
  const alignment = alignmentOf(cascade)
  const atRisk = once(() => atRiskKeyResults(cascade, today))
  const attention = once(() => needsAttention(cascade))
  const actions = once(() => act(factsByOutlook(cascade, today, weeks_left)))
  const recommendations = once(() => act(factsByTracker(cascade, atRisk())))
  const assumed = once(() => assumptionsOf(cascade, quarter, okrs))
  const companyScore = meanScore(cascade.objectives)
  const act = (facts: ReturnType<typeof factsByOutlook>) =>
    recommendedActions(facts, alignment, progress, days_left)
  return {
    company: cascade.company,
    quarter: okrs.quarter ?? null,
    quarter_start: okrs.quarter_start ?? null,
    quarter_end: okrs.quarter_end ?? null,
    quarter_progress: progress,
    quarter_progress_from: quarter.from,
    days_left,
    weeks_left,
    company_outlook: outlookOfUnit(cascade.objectives.map(({ outlook }) => outlook)),
    get needs_attention() {
      return attention()
    },
    get actions() {
      return actions()
    },
    company_score: companyScore,
    company_health: healthOf(companyScore),
    get at_risk_count() {
      return atRisk().length
    },
    alignment_coverage_pct: alignment.coverage_score_pct,
    objectives: cascade.objectives,
    departments: cascade.departments,
    teams: cascade.teams,
    get at_risk_key_results() {
      return atRisk()
    },
    alignment,
    get recommendations() {
      return recommendations()
    },
    get assumed() {
      return assumed()
    },
  }
}
