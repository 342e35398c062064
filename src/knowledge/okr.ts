import type { Figure, Statement } from './figure.ts'

/** The statuses that the tracker's fixed thresholds give. */
export type TrackerStatus = 'complete' | 'on_track' | 'at_risk' | 'off_track' | 'not_started'
export type RiskLevel = 'critical' | 'high' | 'medium' | 'low'

/** A definition, not a figure. */
export const DAYS_IN_WEEK = 7

const CHECKED_ON = '2026-11-23'

const tracker = <V>(value: V): Statement<V> => ({
  value,
  source: 'seed_okr_tracker',
  strength: 'rule_of_thumb',
  checked_on: CHECKED_ON,
})

const skill = <V>(value: V): Statement<V> => ({ ...tracker(value), source: 'seed_skill' })
const cadence = <V>(value: V): Statement<V> => ({ ...tracker(value), source: 'seed_cadence' })

/** Thresholds by which key results and objectives are judged. Scores are 0-1. */
export const okrFigures = {
  on_track_score: {
    what: 'Score from which a key result is on track, which is also what counts as a good end',
    unit: 'ratio',
    statements: [tracker(0.7)],
  },
  at_risk_score: {
    what: 'Score from which a key result that is not on track is at risk; below it, off track',
    unit: 'ratio',
    statements: [tracker(0.4)],
  },
  good_end_range: {
    what: 'Where the score of an ambitious objective should end; 1.0 means it was too easy',
    unit: 'ratio',
    statements: [tracker([0.6, 0.7] as const)],
  },
  expected_share: {
    what: 'Share of the elapsed part of the quarter that a score is expected to have reached',
    unit: 'ratio',
    statements: [tracker(0.85)],
  },
  not_started_until: {
    what: 'Share of the quarter within which no progress is called not started',
    unit: 'ratio',
    statements: [tracker(0.1)],
  },
  weeks_in_quarter: {
    what: 'Weeks of a quarter',
    unit: 'weeks',
    statements: [tracker(13)],
  },
  critical_weeks: {
    what: 'Weeks left at which a result that is off track is a critical risk',
    unit: 'weeks',
    statements: [tracker(4)],
  },
  high_risk_weeks: {
    what: 'Weeks left at which a wide gap to the expected score is a high risk',
    unit: 'weeks',
    statements: [tracker(6)],
  },
  high_risk_gap: {
    what: 'Gap to the expected score above which it is wide',
    unit: 'ratio',
    statements: [tracker(0.3)],
  },
  alignment_coverage_pct: {
    what: 'Share of company objectives with support from below under which alignment is a gap',
    unit: 'percent',
    statements: [tracker(80)],
  },
  late_quarter: {
    what: 'Share of the quarter from which one chooses what to save',
    unit: 'ratio',
    statements: [tracker(0.67)],
  },
  no_progress_after: {
    what: 'Share of the quarter after which a result without any progress is asked about',
    unit: 'ratio',
    statements: [tracker(0.25)],
  },
  named_in_review: {
    what: 'How many key results the action for an emergency review names',
    unit: 'count',
    statements: [tracker(3)],
  },
  assumed_progress: {
    what: 'Share of the quarter taken as passed where nothing says',
    unit: 'ratio',
    statements: [tracker(0.5)],
  },
  score_digits: {
    what: 'Decimals to which the tracker rounds scores',
    unit: 'digits',
    statements: [tracker(3)],
  },
  health_bands: {
    what: 'Company score from which a quarter is healthy, and needs caution, and is at risk',
    unit: 'ratio',
    statements: [tracker({ healthy: 0.7, caution: 0.5, at_risk: 0.3 })],
  },
  confident: {
    what: 'Confidence of hitting the target above which a result is on track',
    unit: 'ratio',
    statements: [cadence(0.7)],
  },
  doubtful: {
    what: 'Confidence of hitting the target under which a result is off track',
    unit: 'ratio',
    statements: [cadence(0.5)],
  },
  on_track_share: {
    what: 'Share of key results on track that a well-run company exceeds',
    unit: 'ratio',
    statements: [skill(0.7)],
  },
  too_easy_score: {
    what: 'Score that objectives should not reach again and again: they are not ambitious',
    unit: 'ratio',
    statements: [skill(1)],
  },
  disconnected_score: {
    what: 'Score under which objectives that stay there are disconnected from reality',
    unit: 'ratio',
    statements: [skill(0.3)],
  },
} as const satisfies Record<string, Figure<unknown>>

/** The tracker's labels, which carry over with their marks. */
export const okrLabels = {
  status: {
    what: 'How the tracker writes a status',
    unit: 'text',
    statements: [
      tracker<Record<TrackerStatus, string>>({
        on_track: '🟢 On Track',
        at_risk: '🟡 At Risk',
        off_track: '🔴 Off Track',
        complete: '✅ Complete',
        not_started: '⬜ Not Started',
      }),
    ],
  },
  risk: {
    what: 'How the tracker writes a risk level',
    unit: 'text',
    statements: [
      tracker<Record<RiskLevel, string>>({
        critical: '🔴 Critical',
        high: '🟠 High',
        medium: '🟡 Medium',
        low: '🟢 Low',
      }),
    ],
  },
} as const satisfies Record<string, Figure<unknown>>
