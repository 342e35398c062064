import { z } from 'zod'
import { constraintBases } from '../../analyses/process/constraint.ts'
import { rangeVerdicts } from '../../analyses/range-verdict.ts'
import { maturityDimensions } from '../../knowledge/maturity.ts'
import { stage } from '../../model/schema/values.ts'
import { fullAtKeys } from '../shared/full-at-schema.ts'

const text = z.string()
const number = z.number()
const known = number.nullable()
const percent = number
const sourceName = z.enum(['seed_ops_analyzer', 'seed_scaling', 'seed_skill'])
const range = z.tuple([number, number])

const recommendation = z.strictObject({
  dimension: z.enum(maturityDimensions),
  current_score: number,
  target_score: z.literal(3),
  severity: z.enum(['🔴 Critical', '🟡 Needs work']),
  action: text.min(1),
  now: text.min(1),
  target: text.min(1),
  given: z.boolean(),
})

const processScore = z.strictObject({
  name: text,
  maturity_score: number.min(1).max(5),
  maturity_level: z.int().min(1).max(5),
  maturity_label: z.enum(['Ad Hoc', 'Defined', 'Managed', 'Optimized', 'Innovating']),
  playbook_label: z.enum(['Ad hoc', 'Defined', 'Measured', 'Managed', 'Optimized']),
  sign: text.min(1),
  dimension_scores: z.record(z.enum(maturityDimensions), number.min(0).max(5)),
  recommendations: z.array(recommendation),
  assessed: z.boolean(),
  status: z.enum(['critical', 'needs_work', 'healthy', 'uncertain', 'not_assessed']),
  missing_dimensions: z.array(z.enum(maturityDimensions)),
  score_range: range,
})

const step = z.strictObject({
  name: text,
  throughput_per_day: number,
  queue_depth: number,
  avg_wait_hours: number,
  utilization_pct: percent,
  is_bottleneck: z.boolean(),
  is_constraint: z.boolean(),
  capacity_per_day: known,
  inflow_per_day: known,
  backlog_inflow_per_day: known,
  backlog_lasts_days: known,
  load_pct: known,
  queue_days: known,
})

const constraint = z.strictObject({
  step: text.nullable(),
  step_position: z.int().min(0).nullable(),
  basis: z.enum(constraintBases),
  load_pct: known,
  queue: known,
  queue_days: known,
  stands_still: z.boolean(),
  agrees_with_lowest_throughput: z.boolean().nullable(),
  because: text.min(1),
  would_establish: z.array(text),
})

const focusingStep = z.strictObject({
  step: z.enum(['identify', 'exploit', 'subordinate', 'elevate', 'repeat']),
  what: text.min(1),
})

const inconsistency = z.strictObject({
  kind: z.enum(['faster_than_inflow', 'above_capacity', 'standing_still', 'lead_time_unexplained']),
  path: text,
  what: text.min(1),
})

const bottleneck = z.strictObject({
  process: text,
  path: text,
  owner: text.nullable(),
  bottleneck_step: text,
  bottleneck_throughput: number,
  bottleneck_queue: number,
  flow_efficiency_pct: percent,
  flow_efficiency_known_pct: known,
  lead_time_hours: known,
  lead_time_basis: z.enum(['given', 'steps']).nullable(),
  steps_hours: known,
  process_hours: known,
  steps: z.array(step).min(1),
  toc_recommendation: text.regex(/^(ELEVATE|EXPLOIT|INVESTIGATE): /),
  severity_score: number,
  severity_by_utilization: number,
  constraint,
  focusing_steps: z.union([z.array(focusingStep).length(0), z.array(focusingStep).length(5)]),
  inconsistencies: z.array(inconsistency),
  assumed: z.array(text),
})

const spanIssue = z.strictObject({
  manager: text,
  dept: text,
  reports: number,
  issue: z.enum(['Under-span', 'Over-span']),
  recommendation: text.min(1),
  manages: z.enum(['contributors', 'managers']),
  given: z.boolean(),
  verdicts: z.array(
    z.strictObject({
      source: sourceName,
      low: number,
      high: number,
      verdict: z.enum(rangeVerdicts),
    }),
  ),
  or_else: text.nullable(),
})

const department = z.strictObject({
  department: text,
  headcount: number,
  revenue_per_employee: number,
  benchmark: number,
  efficiency_vs_benchmark_pct: z.union([number, z.literal('N/A')]),
  status: z.enum(['🟢 On benchmark', '🟡 Below benchmark', '🔴 Significantly below', 'N/A']),
  matched_function: text.nullable(),
  matched_benchmark: known,
  matched_pct: known,
  right_status: z.enum(['on_benchmark', 'below', 'far_below', 'far_above']).nullable(),
  people_at_benchmark: known,
  readings: z.array(text),
})

const teamAnalysis = z.strictObject({
  total_headcount: number,
  management_layers: number,
  expected_layers: z.int().min(1).max(5),
  span_of_control_issues: z.array(spanIssue),
  structural_issues: z.array(
    z.strictObject({ type: z.literal('Over-layered'), detail: text, recommendation: text }),
  ),
  department_efficiency: z.array(department),
  open_req_health: z.strictObject({
    open_reqs: number,
    ratio_pct: percent,
    warnings: z.array(text),
  }),
  assessed: z.boolean(),
  managers: number,
  spans: z.array(
    z.strictObject({
      manages: text,
      stage: text.nullable(),
      low: number,
      high: number,
      source: sourceName,
      used: z.boolean(),
    }),
  ),
  unmanaged: z.array(
    z.strictObject({
      department: text,
      headcount: number,
      managed: number,
      gap: number,
      because: text,
    }),
  ),
  unmanaged_total: number.min(0),
  unmanaged_among: z.strictObject({
    people: number.min(0),
    departments: z.array(text),
    left_out: z.array(text),
  }),
  headcount_check: z
    .strictObject({ total: number, departments: number, difference: number })
    .nullable(),
  revenue_per_employee: z.strictObject({
    value_usd: known,
    revenue_from: text.nullable(),
    headcount: known,
    headcount_from: text.nullable(),
    low: known,
    high: known,
    verdict: z.enum([...rangeVerdicts, 'missing']),
    because: text,
  }),
  benchmark_check: z
    .strictObject({
      stage: text,
      implied_revenue_per_employee_usd: number,
      total_low: number,
      total_high: number,
      contradiction: z.boolean(),
    })
    .nullable(),
  benchmarks_silent_because: text.nullable(),
})

const planItem = z.strictObject({
  priority: z.int().min(1).max(4),
  category: text,
  item: text.min(1),
  detail: text.min(1),
  impact: text.regex(/^(CRITICAL|HIGH|MEDIUM|LOW)( — |$)/),
  effort: text,
  owner_suggestion: text,
  timebox: text,
  success_metric: text.min(1),
  subject: text,
  owner: text.nullable(),
  rests_on: z.enum(['data', 'missing']),
})

const metricFlag = z.strictObject({
  metric: text,
  value: number.nullable(),
  stated: number.nullable(),
  unit: z.enum(['times', 'percent', 'months']),
  limits: z.array(
    z.strictObject({
      value: z.union([number, range]),
      source: sourceName,
      label: text,
      what: text,
      kept: z.boolean(),
    }),
  ),
  flagged_by_script: z.boolean(),
  verdict: z.enum(['met', 'missed', 'none']),
  because: text.min(1),
})

/** What `coo ops -f json` writes, apart from `warnings`. Tests hold outputs against it. */
export const opsReportSchema = z.strictObject({
  at: z.iso.date(),
  company: text,
  stage: stage.nullable(),
  bottom_line: text.min(1),
  main_constraint: z
    .strictObject({
      process: text,
      step: text,
      path: text,
      because: text,
      limits_company: z.boolean(),
    })
    .nullable(),
  process_scores: z.array(processScore),
  bottleneck_analysis: z.strictObject({
    bottlenecks: z.array(bottleneck),
    throughput_chain: z.array(z.strictObject({ process: text, steps: z.array(step) })),
    without_steps: z.array(text),
  }),
  full_at: z.array(z.strictObject({ process: text, path: text, ...fullAtKeys })),
  team_analysis: teamAnalysis,
  improvement_plan: z.array(planItem),
  metric_flags: z.array(metricFlag),
  assumed: z.array(z.strictObject({ path: text, value: z.union([text, number]), because: text })),
  missing: z.array(z.strictObject({ path: text, needed_for: text })),
})
