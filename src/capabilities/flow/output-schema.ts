import { z } from 'zod'
import { constraintBases } from '../../analyses/process/constraint.ts'
import { usualConstraints } from '../../knowledge/constraints.ts'
import { focusingSteps } from '../../knowledge/flow.ts'
import { companyLimitKeys } from '../shared/company-limit-schema.ts'
import { fullAtKeys } from '../shared/full-at-schema.ts'
import { keysOf } from '../shared/keys-of.ts'

const amount = z.number().nullable()
const stages = keysOf(usualConstraints)

const step = z.strictObject({
  name: z.string(),
  is_constraint: z.boolean(),
  wait_hours: amount,
  process_hours: amount,
  wait_share_pct: amount,
  throughput_per_day: amount,
  capacity_per_day: amount,
  inflow_per_day: amount,
  backlog_inflow_per_day: amount,
  load_pct: amount,
  queue: amount,
  queue_days: amount,
  queue_growth_per_day: amount,
  people: amount,
  open_per_person: amount,
  expected_wait: z
    .strictObject({
      hours: amount,
      at: z.array(z.strictObject({ load_pct: z.number(), hours: z.number() })),
    })
    .nullable(),
})

const process = z.strictObject({
  name: z.string(),
  owner: z.string().nullable(),
  lead_time_hours: amount,
  lead_time_given: z.boolean(),
  cycle_time_hours: amount,
  wait_hours: amount,
  flow_efficiency_pct: amount,
  constraint: z.string().nullable(),
  constraint_basis: z.enum(constraintBases),
  constraint_because: z.string().nullable(),
  agrees_with_lowest_throughput: z.boolean().nullable(),
  throughput_per_day: amount,
  throughput_exploited_per_day: amount,
  constraint_after: z.string().nullable(),
  throughput_after_per_day: amount,
  after_limited_by: z.enum(['step', 'arrivals']).nullable(),
  arrivals_assumed: z.boolean(),
  gain_pct: amount,
  full_at: z.strictObject(fullAtKeys).nullable(),
  queue_growth_per_week: amount,
  queue_growth_by: z.enum(['counts', 'rates']).nullable(),
  rates_refuted: z.boolean(),
  littles_law: z
    .strictObject({ in_process: z.number(), lead_time_hours: z.number(), agrees: z.boolean() })
    .nullable(),
  steps: z.array(step),
  focusing_steps: z.array(
    z.strictObject({ step: z.enum(focusingSteps.statements[0].value), what: z.string() }),
  ),
  missing: z.array(z.strictObject({ step: z.string(), keys: z.array(z.string()) })),
})

const pipeline = z.strictObject({
  constraint: z.string(),
  least_output: z.string(),
  slow: z.array(z.string()),
  overall_pct: amount,
  output_at_middle: z.number(),
  days: amount,
  middle_conversion_pct: z.number(),
  middle_days: amount,
  stages: z.array(
    z.strictObject({
      stage: z.string(),
      entered: z.number(),
      converted: z.number(),
      conversion_pct: z.number(),
      days_in_stage: amount,
      problem: z.enum(['quality', 'capacity', 'both', 'none']),
    }),
  ),
})

/** What `coo flow -f json` writes, but for what every answer carries. */
export const flowSchema = z.strictObject({
  company: z.string().nullable(),
  limit: z.strictObject(companyLimitKeys),
  processes: z.array(process),
  pipeline: pipeline.nullable(),
  work_in_progress: z.strictObject({
    over: z.array(
      z.strictObject({
        process: z.string(),
        step: z.string(),
        open_per_person: z.number(),
        limit: z.number(),
      }),
    ),
    steps_known: z.number().int(),
    priorities: z.strictObject({ objectives: z.number().int(), limit: z.number() }).nullable(),
    teams: z.array(z.strictObject({ team: z.string(), people: z.number(), limit: z.number() })),
  }),
  product_development: z.array(
    z.strictObject({
      name: z.string(),
      symptom: z.string(),
      remedy: z.string(),
      state: z.enum(['shown', 'not_shown', 'not_known']),
      steps: z.array(
        z.strictObject({
          process: z.string(),
          step: z.string(),
          path: z.string(),
          says: z.string(),
          shows: z.boolean(),
        }),
      ),
    }),
  ),
  usual_constraint: z
    .strictObject({
      stage: z.enum(stages),
      constraint: z.string(),
      because: z.string(),
      other_sector: z.string().nullable(),
    })
    .nullable(),
})
