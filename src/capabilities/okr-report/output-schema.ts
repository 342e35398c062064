import { z } from 'zod'
import { outlookGrounds, standings } from '../../analyses/goals/outlook.ts'
import { levels } from '../../analyses/levels.ts'

/** What `coo okr -f json` writes, beside `warnings`. Objectives and key results also keep the keys
 *  they were given with, so those are open; all else is closed. */
const share = z.number().min(0).max(1)
const percentText = z.string().regex(/^\d+%$/)
const trackerStatus = z.enum(['complete', 'on_track', 'at_risk', 'off_track', 'not_started'])
const riskLevel = z.enum(['critical', 'high', 'medium', 'low'])
const level = z.enum(levels)
const paceStatus = z.enum([
  'complete',
  'on_track',
  'at_risk',
  'off_track',
  'not_started',
  'not_measurable',
  'no_pace',
  'kept',
  'not_kept',
])

const pace = z.strictObject({
  status: paceStatus,
  status_label: z.string(),
  score: share.nullable(),
  expected: share.nullable(),
  needed_multiple: z.number().positive().nullable(),
  because: z.string().regex(/\.$/),
  assumed: z.array(
    z.enum([
      'baseline_value',
      'baseline_pct',
      'target_pct',
      'lower_is_better',
      'kind',
      'milestones_total',
    ]),
  ),
})

const standing = z.enum(standings)

const resultOutlook = z.strictObject({
  standing,
  by: z.enum(outlookGrounds),
  confidence: share.nullable(),
})

const scoredKeyResult = z.looseObject({
  score: z.number().min(0),
  score_pct: percentText,
  status: trackerStatus,
  status_label: z.string(),
  expected_score: share,
  gap_vs_expected: z.number(),
  risk_level: riskLevel,
  risk_label: z.string(),
  pace,
  outlook: resultOutlook,
})

const outlook = z.strictObject({
  standing,
  value: share.nullable(),
  on_track: z.int().min(0),
  known: z.int().min(0),
  confident: z.int().min(0),
  score: share.nullable(),
  expected: share.nullable(),
  status: paceStatus,
  status_label: z.string(),
  worst: z.strictObject({ key_result: z.string(), status: paceStatus }).nullable(),
  counts: z.partialRecord(paceStatus, z.int().positive()),
})

const scoredObjective = z.looseObject({
  score: z.number().min(0),
  score_pct: percentText.optional(),
  status: trackerStatus,
  status_label: z.string().optional(),
  key_results_scored: z.array(scoredKeyResult),
  outlook,
})

const scoredUnit = z.looseObject({
  objectives: z.array(scoredObjective),
  overall_score: z.number().min(0),
  overall_score_pct: percentText,
  outlook,
})

const orphan = z.strictObject({
  level,
  owner: z.string(),
  objective: z.string(),
  issue: z.string(),
  means: z.string().optional(),
  unknown_id: z.string().optional(),
  serves_otherwise: z.literal(true).optional(),
})

const alignment = z.strictObject({
  alignment_map: z.record(z.string(), z.array(z.string())),
  orphaned_okrs: z.array(orphan),
  links_to_unknown: z.array(
    orphan
      .omit({ issue: true, means: true, unknown_id: true, serves_otherwise: true })
      .extend({ objective_id: z.string() }),
  ),
  unsupported_company_objectives: z.array(
    z.strictObject({ objective_id: z.string(), objective: z.string(), issue: z.string() }),
  ),
  coverage_score_pct: z.number().min(0).max(100),
  served: z.array(
    z.strictObject({
      objective_id: z.string().nullable(),
      objective: z.string(),
      by: z.array(z.string()),
    }),
  ),
  served_pct: z.number().min(0).max(100),
})

const atRisk = z.strictObject({
  level,
  owner: z.string(),
  objective: z.string(),
  key_result: z.string(),
  score: z.number(),
  score_pct: percentText,
  status: z.enum(['at_risk', 'off_track']),
  status_label: z.string(),
  risk_level: riskLevel,
  risk_label: z.string(),
  risk_because: z.string(),
  gap_vs_expected: z.number(),
  notes: z.string(),
})

const needsAttention = z.strictObject({
  level,
  owner: z.string(),
  owned_by: z.string().nullable(),
  objective: z.string(),
  key_result: z.string(),
  path: z.string(),
  pace,
  outlook: resultOutlook,
  notes: z.string(),
})

const action = z.strictObject({
  title: z.string(),
  detail: z.string(),
  owner: z.string(),
  when: z.string(),
})

export const okrReportSchema = z.strictObject({
  at: z.iso.date(),
  company: z.string(),
  quarter: z.string().nullable(),
  quarter_start: z.iso.date().nullable(),
  quarter_end: z.iso.date().nullable(),
  quarter_progress: share,
  quarter_progress_from: z.enum(['dates', 'given', 'assumed']),
  days_left: z.int().min(0).nullable(),
  weeks_left: z.number().min(0).nullable(),
  company_outlook: outlook,
  needs_attention: z.array(needsAttention),
  actions: z.array(action),
  company_score: z.number().min(0),
  company_health: z.enum(['healthy', 'caution', 'at_risk', 'critical']),
  at_risk_count: z.int().min(0),
  alignment_coverage_pct: z.number().min(0).max(100),
  objectives: z.array(scoredObjective),
  departments: z.array(scoredUnit),
  teams: z.array(scoredUnit),
  at_risk_key_results: z.array(atRisk),
  alignment,
  recommendations: z.array(action),
  assumed: z.array(
    z.strictObject({
      path: z.string(),
      value: z.union([z.string(), z.number()]),
      because: z.string(),
    }),
  ),
})
