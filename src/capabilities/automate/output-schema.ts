import { z } from 'zod'

const amount = z.number().nullable()
const answer = z.boolean().nullable()

const candidate = z.strictObject({
  name: z.string(),
  owner: z.string().nullable(),
  inputs: z.strictObject({
    minutes_per_occurrence: amount,
    occurrences_per_year: amount,
    cost_per_hour_usd: amount,
    build_cost_usd: amount,
    maintenance_usd_per_year: z.number(),
    error_value_usd: z.number(),
    speed_value_usd: z.number(),
  }),
  hours_saved_per_year: amount,
  labor_saved_usd_per_year: amount,
  net_value_usd_per_year: amount,
  net_value_three_years_usd: amount,
  build_cost_usd: amount,
  build_hours: amount,
  payback_months: amount,
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  quadrant: z.enum(['tier_1_now', 'tier_2_3_now', 'later', 'leave']).nullable(),
  answers: z.strictObject({
    stable: answer,
    frequent: answer,
    error_prone: answer,
    costly_failure: answer,
    documented: answer,
  }),
  verdict: z.enum(['automate', 'document_first', 'stabilize_first', 'not_worth_it', 'not_known']),
  sensitivity: z.array(
    z.strictObject({ input: z.string(), payback_months: amount, turns: z.boolean() }),
  ),
  missing: z.array(z.string()),
})

/** What `coo automate -f json` writes, but for what every answer carries. */
export const automateSchema = z.strictObject({
  company: z.string().nullable(),
  candidates: z.array(candidate),
  registry: z.array(
    z.strictObject({
      name: z.string(),
      owner: z.string().nullable(),
      days_since_test: z.number().int().nullable(),
      days_since_run: z.number().int().nullable(),
      faults: z.array(
        z.enum([
          'no_owner',
          'no_trigger',
          'never_tested',
          'test_overdue',
          'no_failure_alert',
          'alert_to_no_person',
          'unused',
        ]),
      ),
    }),
  ),
})
